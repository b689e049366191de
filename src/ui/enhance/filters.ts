import { type Connect } from './element.ts';

/** `<w-filters><form>`: a choice applies at once on a desk, and with the button in the sheet of a phone. */
export const connectFilters: Connect = (host, ending) => {
  const form = host.querySelector('form');
  if (!form) return;
  form.addEventListener(
    'change',
    ({ target }) => {
      const isText = target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
      if (!isText && !form.closest(':popover-open')) form.requestSubmit();
    },
    { signal: ending },
  );
  // What is empty says nothing, and makes another address of the same page.
  form.addEventListener('formdata', ({ formData }) => [...formData].forEach(([name, value]) => value === '' && formData.delete(name)), {
    signal: ending,
  });
};
