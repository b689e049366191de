import { optionList } from './option-list.ts';

type Choice = { label: string };

type Combobox<C extends Choice> = {
  input: HTMLInputElement;
  /** Names the list for those who hear it. */
  label: string;
  search: (text: string, signal: AbortSignal) => Promise<readonly C[]>;
  choose: (choice: C) => void;
  leastLetters: number;
  ending: AbortSignal;
};

const pauseMs = 120;

/** A text field that suggests while one types. */
export function combobox<C extends Choice>({ input, label, search, choose, leastLetters, ending }: Combobox<C>): void {
  let choices: readonly C[] = [];
  let asking = new AbortController();
  const take = (index: number) => {
    const choice = choices[index];
    if (!choice) return false;
    list.show(false);
    choose(choice);
    return true;
  };
  const list = optionList(input, label, take);
  const fill = (found: readonly C[]) => {
    choices = found;
    list.fill(found.map((choice) => choice.label));
    list.show(document.activeElement === input);
  };
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = input.value.trim();
    if (text.length < leastLetters) return fill([]);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (signal.aborted) return;
    // Without an answer there are no suggestions; the form still works.
    const found = await search(text, signal).catch(() => []);
    if (!signal.aborted) fill(found);
  };
  const close = () => {
    const wasOpen = list.isOpen;
    list.show(false);
    return wasOpen;
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Escape: close,
    Enter: () => list.isOpen && take(list.marked),
  };
  input.addEventListener('input', () => void ask(), { signal: ending });
  input.addEventListener('focus', () => list.show(true), { signal: ending });
  input.addEventListener('blur', () => list.show(false), { signal: ending });
  // A key that composes a Vietnamese letter is not meant for the list.
  input.addEventListener('keydown', (event) => !event.isComposing && keys[event.key]?.() && event.preventDefault(), { signal: ending });
}
