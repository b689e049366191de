export type OptionList = {
  fill: (labels: readonly string[]) => void;
  show: (isOpen: boolean) => void;
  /** Marks the next or the one before; false when there is none. */
  move: (step: number) => boolean;
  readonly isOpen: boolean;
  /** Index of the marked option, -1 for none. */
  readonly marked: number;
};

let lists = 0;

/** The list under a text field, by the pattern of a combobox that screen readers know. */
export function optionList(input: HTMLInputElement, label: string, take: (index: number) => void): OptionList {
  const list = Object.assign(document.createElement('ul'), {
    id: `suggest-${(lists += 1)}`,
    className: 'suggest',
    role: 'listbox',
    ariaLabel: label,
    hidden: true,
  });
  (input.closest('.find, .pick') ?? input.parentElement)?.append(list);
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  let marked = -1;
  const mark = (index: number) => {
    marked = index;
    [...list.children].forEach((option, at) => (option.ariaSelected = String(at === index)));
    const option = list.children[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (isOpen: boolean) => {
    const hasOptions = list.children.length > 0;
    list.hidden = !isOpen || !hasOptions;
    input.ariaExpanded = String(!list.hidden);
    if (list.hidden) mark(-1);
  };
  // Before the field loses the focus, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => target instanceof Element && take([...list.children].indexOf(target)));
  return {
    fill: (labels) => {
      list.replaceChildren(
        ...labels.map((text, at) => Object.assign(document.createElement('li'), { id: `${list.id}-${at}`, role: 'option', textContent: text })),
      );
      mark(-1);
    },
    show,
    move: (step) => {
      const { length } = list.children;
      if (length === 0) return false;
      show(true);
      mark((marked + step + length + (marked < 0 && step < 0 ? 1 : 0)) % length);
      return true;
    },
    get isOpen() {
      return !list.hidden;
    },
    get marked() {
      return marked;
    },
  };
}
