import { type Answer, type Person } from './person.ts';
import { type Field, type Form, isText, readForms, tagsIn } from './read-forms.ts';

export type Tried = { person: Person; form: Form & { page: string }; others: ReadonlyMap<string, readonly string[]>; faults: string[] };

const card = '4111 1111 1111 1111';
const markup = `"'><script>alert("xyz")</script><img src=x onerror=alert(1)>' OR 1=1; DROP TABLE members.members; --`;
const texts = {
  'a megabyte': 'x'.repeat(1_000_000),
  'control characters': 'a\u0000\u0001\u001B\u202E\uFEFFb',
  'emoji and marks': `👨‍👩‍👧 🏳️‍🌈 a${'\u0301'.repeat(60)} \uD800`,
  'another script': 'Привет 你好 مرحبا हिन्दी ٣٤',
  'SQL and HTML': markup,
  'a card number': card,
} as const;
const nobody = '018f0000-0000-7000-8000-00000000dead';
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
/** What a page may give back of it. */
const mostKept = 1_000;
/** Never given back: the page would hold a secret. */
const isSecret = ({ name, type }: Field) => type === 'password' || /code|password/i.test(name);

type Sent = { what: string; values: readonly [string, string | Blob][]; field?: Field };

/** Everything that does not belong into a form, one after another; what is wrong with the answers is told in `faults`. */
export async function tryForm(tried: Tried): Promise<void> {
  const { form, person } = tried;
  const whole = wholeForm(form);
  await judge(tried, { what: 'nothing', values: [] });
  await judge(tried, { what: 'hidden fields only', values: hiddenOf(form) });
  for (const field of form.fields.filter(isText))
    for (const [what, text] of Object.entries(texts)) await judge(tried, { what, values: replaced(whole, field.name, text), field });
  for (const { name, type, value } of form.fields) {
    const wrongs = type === 'hidden' ? wrongIds(tried, name, value) : [];
    if (['radio', 'select', 'checkbox'].includes(type)) wrongs.push('<nonsense>');
    for (const wrong of wrongs) await judge(tried, { what: `${name} of somebody else`, values: replaced(whole, name, wrong) });
    if (type === 'file') for (const wrong of wrongFiles) await judge(tried, { what: 'a file that is none', values: replaced(whole, name, wrong) });
  }
  if (form.button && isId(form.button[1]))
    for (const wrong of wrongIds(tried, ...form.button))
      await judge(tried, { what: `${form.button[0]} of somebody else`, values: replaced(whole, form.button[0], wrong) });
  const foreign = await person.ask(pathOf(form.action), { body: bodyOf(form, whole), origin: 'https://elsewhere.example' });
  if (foreign.status !== 403) tell(tried, 'a post from elsewhere', `is answered ${foreign.status}`);
  const unknown = await person.ask(pathOf(form.action), { body: bodyOf(form, whole), isUnknown: true });
  if (unknown.status >= 500) tell(tried, 'without cookies', `is answered ${unknown.status}`);
  const inEnglish = await person.ask(`/en${pathOf(form.action)}`, { body: bodyOf(form, []) });
  if (inEnglish.status >= 400 && !inEnglish.text.includes('<html lang="en"')) tell(tried, 'nothing, in English', 'is answered in another language');
}

function wrongIds({ others }: Tried, name: string, own: string): string[] {
  const theirs = (others.get(name) ?? []).filter((id) => id !== own);
  return [nobody, '<nonsense>', ...theirs.slice(0, 2)];
}

/** The whole form, sent twice in one moment. */
export async function pressTwice(tried: Tried): Promise<void> {
  const body = () => bodyOf(tried.form, wholeForm(tried.form));
  const answers = await Promise.all([1, 2].map(() => tried.person.ask(pathOf(tried.form.action), { body: body() })));
  const statuses = answers.map(({ status }) => status);
  if (statuses.some((status) => status >= 500)) tell(tried, 'twice at once', `is answered ${statuses.join(' and ')}`);
}

async function judge(tried: Tried, sent: Sent): Promise<void> {
  const { person, form } = tried;
  const answer = await person.ask(pathOf(form.action), { body: bodyOf(form, sent.values) });
  const about = sent.field ? `${sent.field.name}: ${sent.what}` : sent.what;
  for (const fault of faultsOf(answer)) tell(tried, about, fault);
  if (answer.status >= 400) for (const fault of refusalFaults(answer, form, sent)) tell(tried, about, fault);
  if (answer.status >= 400 || !sent.field) return;
  if (sent.what === 'a card number' || sent.what === 'a megabyte') {
    const { text } = await person.ask(form.page);
    if (text.includes(card) || text.includes('x'.repeat(5_000))) tell(tried, about, 'is kept');
    // 200 is a page that goes on asking, such as the search for a commune; 303 is something that was done.
    else if (answer.status === 303) tell(tried, about, `is taken, and leads to ${answer.location}`);
  }
  // What the form took is put back as it was.
  await person.ask(pathOf(form.action), { body: bodyOf(form, wholeForm(form)) });
}

export function faultsOf({ status, text }: Answer): string[] {
  return [
    ...(status >= 500 ? [`is answered ${status}`] : []),
    ...(/<script>alert|<img src=x|<nonsense>/.test(text) ? ['comes back as markup'] : []),
    ...(/SyntaxError|node_modules|\bat Object\.|invalid input syntax|violates|duplicate key/.test(text) ? ['shows the inside'] : []),
    ...(text.length > 900_000 ? ['comes back whole'] : []),
  ];
}

/** A refusal is a page in the language of the form, says why, and keeps what was typed. */
function refusalFaults({ status, text }: Answer, form: Form, { field, values }: Sent): string[] {
  const faults: string[] = [];
  if (!text.includes('<html lang="vi"')) return [`is refused with ${status} and no page`];
  const isSaid = [...tagsIn(text)].some(
    ({ has }) => has.get('role') === 'alert' || has.has('aria-invalid') || /^error\b|\bempty\b/.test(has.get('class') ?? ''),
  );
  if (!isSaid) faults.push(`is refused with ${status} and no word`);
  if (!field || isSecret(field) || field.type === 'number') return faults;
  const again = readForms(text, new URL(form.action)).filter((each) => isSameForm(each, form));
  const shown = again.flatMap(({ fields }) => fields.filter(({ name }) => name === field.name));
  const typed = values.find(([name]) => name === field.name)?.[1];
  if (typeof typed !== 'string' || typed.length > mostKept || shown.length === 0) return faults;
  if (!shown.some(({ value }) => isSame(value, typed))) faults.push(`is lost, and shown as ${JSON.stringify(shown[0]?.value.slice(0, 40))}`);
  return faults;
}

/** The same action on the same thing; the form of a thing that was decided meanwhile is gone. */
function isSameForm(one: Form, other: Form): boolean {
  const idsOf = ({ fields }: Form) => fields.filter(({ type, value }) => type === 'hidden' && isId(value)).map(({ value }) => value);
  return pathOf(one.action) === pathOf(other.action) && idsOf(one).join() === idsOf(other).join();
}

/** HTML has no NUL and lone surrogates, and a line is trimmed of what nobody sees. */
function isSame(shown: string, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\s]/gu, '');
  return plain(shown) === plain(typed);
}

function wholeForm({ action, fields, button }: Form): [string, string | Blob][] {
  const given = fields.filter(({ isOff }) => !isOff);
  const missing = fields.filter(
    ({ name, type, isOff }, at) =>
      type === 'radio' && isOff && !given.some((each) => each.name === name) && fields.findIndex((each) => each.name === name) === at,
  );
  const whole = [...given, ...missing].map((field): [string, string | Blob] => [
    field.name,
    field.type === 'file' ? new Blob([]) : plausible(field, action),
  ]);
  return button ? [...whole, button] : whole;
}

const plausibles: readonly [RegExp, string][] = [
  [/email/i, 'khong-ai@example.test'],
  [/mobile|phone/i, '0912345678'],
  [/place/, 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  [/price|amount/i, '120000'],
  [/stock|quantity|year|day|month/i, '2'],
];

/** Codes are sent to addresses that somebody has, and not often: an empty address asks for none. */
const sendsCode = /sign-in\b|checkout\?\/ask|security\?\/(mobile|email)/;

function plausible(field: Field, action: string): string {
  if (field.value || !isText(field)) return field.value;
  if (sendsCode.test(action) && /identifier|email|mobile|address/i.test(field.name)) return '';
  return plausibles.find(([name]) => name.test(field.name))?.[1] ?? 'Chữ viết thử cho biểu mẫu.';
}

function hiddenOf({ fields, button }: Form): [string, string][] {
  const hidden = fields.filter(({ type }) => type === 'hidden').map(({ name, value }): [string, string] => [name, value]);
  return button ? [...hidden, button] : hidden;
}

const wrongFiles = [new Blob(['<svg onload=alert(1)>'], { type: 'image/png' }), new Blob([new Uint8Array(70_000)], { type: 'image/webp' })];

function replaced(values: readonly [string, string | Blob][], name: string, by: string | Blob): [string, string | Blob][] {
  return [...values.filter(([each]) => each !== name), [name, by]];
}

function bodyOf({ isMultipart }: Form, values: readonly [string, string | Blob][]): URLSearchParams | FormData {
  const body = isMultipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of values) {
    if (body instanceof URLSearchParams) body.append(name, typeof value === 'string' ? value : 'a file');
    else if (typeof value === 'string') body.append(name, value);
    else body.append(name, value, 'anh.png');
  }
  return body;
}

function pathOf(action: string): string {
  const { pathname, search } = new URL(action);
  return pathname + search;
}

function tell({ person, form, faults }: Tried, about: string, fault: string): void {
  faults.push(`${person.name}, ${pathOf(form.action)}, ${about}: ${fault}`);
}
