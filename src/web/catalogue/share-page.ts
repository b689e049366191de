import { type RequestEvent } from '@sveltejs/kit';

/** What a page shows, as the catalogue calls it when it changes. */
export type PageTag = 'home' | 'search' | `listing:${string}` | `category:${string}` | `seller:${string}`;

/** Too many tags would make the header longer than a server takes; then the page lives by its time alone. */
const mostTags = 60;

/** Says that this page is the same for everybody, for so many seconds, or until something that it shows changes. */
export function sharePage({ setHeaders }: Pick<RequestEvent, 'setHeaders'>, tags: readonly PageTag[], seconds = 30): void {
  setHeaders({ 'x-wecan-shared': `${tags.slice(0, mostTags).join(' ')}; ttl=${seconds}` });
}
