/** A field that a person or the page fills in. `choices` are the values that the page offers. */
export type Field = { name: string; type: string; value: string; choices: readonly string[]; isOff: boolean };

/** One way to send a form: its own button, where it has several. */
export type Form = { method: 'get' | 'post'; action: string; isMultipart: boolean; fields: readonly Field[]; button: [string, string] | undefined };

type Tag = { name: string; isEnd: boolean; has: ReadonlyMap<string, string>; end: number };
type Open = { id: string; tag: Tag; fields: Field[]; buttons: Tag[] };

const typesOfText = new Set(['text', 'search', 'tel', 'email', 'url', 'password', 'number', 'date', 'month', 'textarea']);
export const isText = ({ type }: Field): boolean => typesOfText.has(type);

/** The forms of a page as a browser would send them: the product writes its pages itself, so their tags are regular. */
export function readForms(html: string, address: URL): Form[] {
  const opens: Open[] = [];
  let current: Open | undefined;
  let select: Field | undefined;
  for (const tag of tagsIn(html)) {
    if (tag.name === 'form') {
      current = tag.isEnd ? undefined : { id: tag.has.get('id') ?? '', tag, fields: [], buttons: [] };
      if (current) opens.push(current);
    }
    if (tag.isEnd) continue;
    const owner = tag.has.has('form') ? opens.find(({ id }) => id === tag.has.get('form')) : current;
    if (tag.name === 'button' || (tag.name === 'input' && tag.has.get('type') === 'submit')) owner?.buttons.push(tag);
    else if (tag.name === 'option') select = withOption(owner, select, tag);
    else {
      const field = fieldOf(tag, html);
      if (!field || tag.has.has('disabled')) continue;
      owner?.fields.push(field);
      if (tag.name === 'select') select = field;
    }
  }
  return opens.flatMap((open) => waysToSend(open, address));
}

/** Options are told to the select that stands before them. */
function withOption(owner: Open | undefined, select: Field | undefined, { has }: Tag): Field | undefined {
  if (!owner || !select) return select;
  const value = has.get('value') ?? '';
  const told = { ...select, value: has.has('selected') || !select.choices.length ? value : select.value, choices: [...select.choices, value] };
  owner.fields = owner.fields.map((field) => (field === select ? told : field));
  return told;
}

function fieldOf({ name, has, end }: Tag, html: string): Field | undefined {
  const called = has.get('name');
  if (!called || !['input', 'textarea', 'select'].includes(name)) return undefined;
  const type = name === 'input' ? (has.get('type') ?? 'text') : name;
  const written = name === 'textarea' ? decode(html.slice(end, html.indexOf('</textarea', end))).replace(/^\n/, '') : (has.get('value') ?? '');
  const isTick = type === 'checkbox' || type === 'radio';
  return { name: called, type, value: isTick ? written || 'on' : written, choices: [], isOff: isTick && !has.has('checked') };
}

function waysToSend({ tag, fields, buttons }: Open, address: URL): Form[] {
  const submits = buttons.filter(({ has }) => (has.get('type') ?? 'submit') === 'submit');
  return (submits.length ? submits : [undefined]).map((button) => {
    const name = button?.has.get('name');
    return {
      method: (button?.has.get('formmethod') ?? tag.has.get('method'))?.toLowerCase() === 'post' ? 'post' : 'get',
      action: new URL(button?.has.get('formaction') ?? tag.has.get('action') ?? '', address).href,
      isMultipart: (button?.has.get('formenctype') ?? tag.has.get('enctype')) === 'multipart/form-data',
      fields,
      button: name ? [name, button?.has.get('value') ?? ''] : undefined,
    };
  });
}

export function* tagsIn(html: string): Generator<Tag> {
  const tags = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g;
  for (const found of html.matchAll(tags)) {
    const [whole, , slash, name, attributes = ''] = found;
    if (name) yield { name, isEnd: slash === '/', has: attributesIn(attributes), end: found.index + whole.length };
  }
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
export function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
