import { type Connect } from './element.ts';

/**
 * `<w-basket data-done="Đã thêm vào giỏ" data-see="Xem giỏ" data-href="/basket"><form method="post">…`: sends the
 * form without leaving the page, and shows the new count. Anything but a plain success is left to the form itself,
 * whose page has the words for it.
 */
export const connectBasket: Connect = (host, ending) => {
  host.addEventListener(
    'submit',
    (event) => {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || (submitter && 'leaves' in submitter.dataset)) return;
      event.preventDefault();
      void add(form, submitter, host.dataset);
    },
    { signal: ending },
  );
};

async function add(form: HTMLFormElement, submitter: HTMLElement | null, { done = '', see = '', href = '' }: DOMStringMap): Promise<void> {
  const button = submitter ?? form.querySelector('button');
  if (button?.ariaBusy === 'true') return;
  if (button) button.ariaBusy = 'true';
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const count = await post(new URL(action, window.location.href), new FormData(form, submitter)).catch(() => undefined);
  if (button) button.ariaBusy = null;
  // Straight to the server, past the listeners: it answers with the page that says what is the matter.
  if (count === undefined) return HTMLFormElement.prototype.submit.call(withSubmitter(form, submitter, action));
  showCount(count);
  say(done, see, href);
}

/** The number that the action returned as `count`; undefined for a refusal, a redirect, or no answer. */
async function post(url: URL, body: FormData): Promise<number | undefined> {
  const response = await window.fetch(url, { method: 'POST', body, headers: { accept: 'application/json' } });
  const result: { type?: string; data?: string } = await response.json();
  if (result.type !== 'success' || !result.data) return undefined;
  // SvelteKit flattens what an action returns: the first entry names the place of each value.
  const flat: unknown = JSON.parse(result.data);
  const place: unknown = Array.isArray(flat) ? Reflect.get(Object(flat[0]), 'count') : undefined;
  const count: unknown = Array.isArray(flat) && typeof place === 'number' ? flat[place] : undefined;
  return typeof count === 'number' ? count : undefined;
}

/** `submit()` sends neither the button nor its address. */
function withSubmitter(form: HTMLFormElement, submitter: HTMLElement | null, action: string): HTMLFormElement {
  form.setAttribute('action', action);
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: submitter.name, value: submitter.value });
    form.append(field);
  }
  return form;
}

function showCount(count: number): void {
  for (const place of document.querySelectorAll('[data-count]')) place.textContent = count > 0 ? String(count) : '';
}

let goes: ReturnType<typeof setTimeout> | undefined;

function say(done: string, see: string, href: string): void {
  document.getElementById('toast')?.remove();
  const toast = Object.assign(document.createElement('div'), { id: 'toast', className: 'toast', role: 'status', popover: 'manual' });
  const words = document.createElement('span');
  const link = Object.assign(document.createElement('a'), { href, textContent: see });
  toast.append(words, link);
  document.body.append(toast);
  toast.showPopover();
  // After it stands there, so that it is heard.
  words.textContent = done;
  clearTimeout(goes);
  goes = setTimeout(() => toast.matches(':hover, :focus-within') || toast.remove(), 6_000);
}
