import { type Connect } from './element.ts';

/** Two buttons beside a number; with `data-sends` the form goes when one stops changing it. */
export const connectStepper: Connect = (host, ending) => {
  const input = host.querySelector('input');
  const buttons = [...host.querySelectorAll('button')];
  if (!input) return;
  let sends: ReturnType<typeof setTimeout> | undefined;
  const set = () => {
    const value = input.valueAsNumber;
    for (const button of buttons) button.disabled = Number(button.dataset['step']) < 0 ? value <= Number(input.min) : value >= Number(input.max);
  };
  const send = () => {
    clearTimeout(sends);
    if ('sends' in host.dataset && input.checkValidity()) sends = setTimeout(() => input.form?.requestSubmit(), 600);
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener(
      'click',
      () => {
        const wanted = (Number.isNaN(input.valueAsNumber) ? 0 : input.valueAsNumber) + Number(button.dataset['step']);
        input.valueAsNumber = Math.min(Math.max(wanted, Number(input.min)), Number(input.max));
        set();
        send();
      },
      { signal: ending },
    );
  }
  input.addEventListener('change', () => (set(), send()), { signal: ending });
  for (const plain of host.closest('form')?.querySelectorAll<HTMLElement>('[data-plain]') ?? []) plain.hidden = 'sends' in host.dataset;
  set();
};
