/** Objects of schema.org, for `Head`. */
type Thing = Readonly<Record<string, unknown>>;

/** From the home page to this page; a step without an address is the page itself. */
export function breadcrumbData(trail: readonly { label: string; href?: string | undefined }[], origin: string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(href && { item: new URL(href, origin).href }),
    })),
  };
}
