/** The picture on a card becomes the picture of the product page, and goes back to its card. */
export function nameTravellers(): void {
  addEventListener('pageswap', (event) => name(event, event.activation?.entry?.url));
  addEventListener('pagereveal', (event) => name(event, event.viewTransition ? window.navigation?.activation?.from?.url : undefined));
}

function name({ viewTransition }: { viewTransition: ViewTransition | null }, url: string | null | undefined): void {
  if (!viewTransition || !url) return;
  const { pathname } = new URL(url);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.product h3 a')].filter((link) => link.pathname === pathname);
  const picture = links.map((link) => link.closest('.product')?.querySelector('img')).find((image) => image && isInView(image));
  if (!picture) return;
  // On a product page the large picture has the name already, and a name is given once.
  const large = document.querySelector<HTMLElement>('.frames img');
  if (large) large.style.viewTransitionName = 'none';
  picture.style.viewTransitionName = 'shot';
  void viewTransition.finished.finally(() => (picture.style.viewTransitionName = ''));
}

function isInView(image: Element): boolean {
  const { top, bottom } = image.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
