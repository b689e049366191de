/** A form that is on its way is not sent twice; its button says that something happens. */
export function holdForms(): void {
  addEventListener('submit', (event) => {
    const { target: form, submitter, defaultPrevented } = event;
    if (defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if ('sent' in form.dataset) return event.preventDefault();
    form.dataset['sent'] = '';
    if (submitter) submitter.ariaBusy = 'true';
  });
  // Whoever comes back to the page finds it as it was, buttons included.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const form of document.forms) delete form.dataset['sent'];
    for (const button of document.querySelectorAll('[aria-busy]')) button.ariaBusy = null;
  });
}
