import { type Cookies } from '@sveltejs/kit';

/** A jar of cookies as a page has it, without a browser. */
export function testCookies(given: Readonly<Record<string, string>> = {}): Cookies & { jar: ReadonlyMap<string, string> } {
  const jar = new Map(Object.entries(given));
  return {
    jar,
    get: (name: string) => jar.get(name),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
    parse: (value: string) => ({ name: '', value }),
    serialize: () => '',
  };
}
