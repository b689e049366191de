import { type Connect } from './element.ts';

/** Marks the picture in view among the small ones, and goes to one without a jump of the page. */
export const connectGallery: Connect = (host, ending) => {
  const frames = host.querySelector('.frames');
  const links = [...host.querySelectorAll<HTMLAnchorElement>('.picks a')];
  if (!frames || links.length === 0) return;
  const frameOf = ({ hash }: HTMLAnchorElement) => document.getElementById(hash.slice(1));
  const seen = new IntersectionObserver(
    (entries) => {
      const shown = entries.find(({ isIntersecting }) => isIntersecting);
      if (shown) for (const link of links) link.ariaCurrent = String(frameOf(link) === shown.target);
    },
    { root: frames, threshold: 0.6 },
  );
  for (const link of links) {
    const frame = frameOf(link);
    if (!frame) continue;
    seen.observe(frame);
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        frames.scrollTo({ left: frame.offsetLeft - (frames instanceof HTMLElement ? frames.offsetLeft : 0) });
      },
      { signal: ending },
    );
  }
  ending.addEventListener('abort', () => seen.disconnect());
};
