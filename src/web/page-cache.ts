import { LRUCache } from 'lru-cache';

import { type KeptPage } from './kept-page.ts';

export type PageCache = {
  /** A fresh page; a stale one while a new one is made behind it; or a new one, made once for all who wait. Undefined when it is not for everybody. */
  get: (address: string, atMs: number) => Promise<KeptPage | undefined> | KeptPage | undefined;
  /** Forgets whatever shows something that changed. */
  drop: (tags: readonly string[]) => void;
  flush: () => void;
  readonly bytes: number;
};

/** Renders a page for everybody; undefined when the page says that it is not. */
export type Render = (address: string) => Promise<KeptPage | undefined>;

/** How much longer than its time a page may be shown while a new one is made. */
const staleFactor = 10;
const longestStaleMs = 10 * 60_000;
/** A page that was personal a moment ago is not asked again whether it is. */
const personalForMs = 60_000;

export function openPageCache(render: Render, maxBytes: number): PageCache {
  const addressesOfTag = new Map<string, Set<string>>();
  const pages = new LRUCache<string, KeptPage>({
    maxSize: maxBytes,
    sizeCalculation: (page) => page.bytes,
    dispose: (page, address) => unlink(addressesOfTag, page.tags, address),
  });
  const personal = new LRUCache<string, true>({ max: 20_000, ttl: personalForMs });
  const underWay = new Map<string, Promise<KeptPage | undefined>>();
  // What was dropped while a page was being made must not come back with it.
  const drops = { count: 0, flushedAt: 0, ofTag: new LRUCache<string, number>({ max: 50_000 }) };

  const make = async (address: string): Promise<KeptPage | undefined> => {
    const begunAt = drops.count;
    const page = await render(address);
    if (!page) personal.set(address, true);
    else if (drops.flushedAt <= begunAt && page.tags.every((tag) => (drops.ofTag.get(tag) ?? 0) <= begunAt)) {
      pages.set(address, page);
      for (const tag of page.tags) link(addressesOfTag, tag, address);
    }
    return page;
  };
  const makeOnce = (address: string): Promise<KeptPage | undefined> => {
    const running = underWay.get(address);
    if (running) return running;
    const making = make(address).finally(() => underWay.delete(address));
    underWay.set(address, making);
    return making;
  };

  return {
    get(address, atMs) {
      const page = pages.get(address);
      if (!page) return personal.get(address) ? undefined : makeOnce(address);
      const ageMs = atMs - page.madeAtMs;
      if (ageMs <= page.ttlMs) return page;
      if (ageMs > Math.min(page.ttlMs * staleFactor, longestStaleMs)) return makeOnce(address);
      // Nobody waits for it: whoever comes next has the new one. A failed attempt leaves the old one and is tried again.
      makeOnce(address).catch(() => undefined);
      return page;
    },
    drop(tags) {
      drops.count += 1;
      for (const tag of tags) {
        drops.ofTag.set(tag, drops.count);
        for (const address of addressesOfTag.get(tag) ?? []) pages.delete(address);
      }
    },
    flush() {
      drops.count += 1;
      drops.flushedAt = drops.count;
      pages.clear();
      personal.clear();
    },
    get bytes() {
      return pages.calculatedSize;
    },
  };
}

function link(addressesOfTag: Map<string, Set<string>>, tag: string, address: string): void {
  const addresses = addressesOfTag.get(tag);
  if (addresses) addresses.add(address);
  else addressesOfTag.set(tag, new Set([address]));
}

function unlink(addressesOfTag: Map<string, Set<string>>, tags: readonly string[], address: string): void {
  for (const tag of tags) {
    const addresses = addressesOfTag.get(tag);
    addresses?.delete(address);
    if (addresses?.size === 0) addressesOfTag.delete(tag);
  }
}
