/** Brings a custom element to life; `ending` is aborted when it leaves the page, and takes its listeners along. */
export type Connect = (host: HTMLElement, ending: AbortSignal) => void;

export function element(name: string, connect: Connect): void {
  const endings = new WeakMap<HTMLElement, AbortController>();
  // The one class of the house: the platform asks for it.
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        const ending = new AbortController();
        endings.set(this, ending);
        connect(this, ending.signal);
      }
      disconnectedCallback() {
        endings.get(this)?.abort();
      }
    },
  );
}
