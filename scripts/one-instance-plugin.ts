import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const { imports }: { imports: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const ours = ['#policy', '#enforcement', '#market', '#platform', '#api'];
const mark = '\0ours:';
/** Where the code that the development server runs finds what Node has loaded. */
const place = `Symbol.for('wecan.modules')`;
const loaded = new Map<string, object>();

/**
 * On the server our own modules stay outside what Vite bundles or runs: Node runs them as they are, so that
 * the pages, the API and the worker share one instance of each pool, cache and limit. A built page imports them
 * from Node. The development server would run a copy of whatever it is told to import, so there each of them is
 * a small module that hands on what Node loaded.
 */
export function oneInstancePlugin(): Plugin {
  Object.assign(globalThis, { [Symbol.for('wecan.modules')]: loaded });
  return {
    name: 'wecan-one-instance',
    enforce: 'pre',
    resolveId(source) {
      const [folder = '', ...path] = source.split('/');
      if (!ours.includes(folder) || this.environment.config.consumer !== 'server') return undefined;
      if (this.environment.mode === 'build') return { id: source, external: true };
      const file = imports[`${folder}/*`]?.replace('*', path.join('/')) ?? source;
      return mark + pathToFileURL(join(root, file)).href;
    },
    async load(id) {
      if (!id.startsWith(mark)) return undefined;
      const url = id.slice(mark.length);
      const module: object = await import(url);
      loaded.set(url, module);
      const names = Object.keys(module).map((name) => `export const ${name} = module.${name};`);
      return [`const module = globalThis[${place}].get(${JSON.stringify(url)});`, ...names].join('\n');
    },
  };
}
