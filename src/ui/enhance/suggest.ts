import { askJson, rowsOf } from './ask.ts';
import { combobox } from './combobox.ts';
import { type Connect } from './element.ts';

/** `<w-suggest data-from="/search/suggest" data-label="…"><input name="q"></w-suggest>`: goes to what is chosen. */
export const connectSuggest: Connect = (host, ending) => {
  const input = host.querySelector('input');
  const { from = '', label = '' } = host.dataset;
  if (!input) return;
  combobox({
    input,
    label,
    ending,
    leastLetters: 1,
    search: async (text, signal) => {
      const rows = rowsOf(await askJson(`${from}?q=${encodeURIComponent(text)}`, signal), 'suggestions');
      return rows.map(({ text: words = '', href = '' }) => ({ label: words, href }));
    },
    choose: ({ label: words, href }) => {
      input.value = words;
      window.location.assign(href);
    },
  });
};
