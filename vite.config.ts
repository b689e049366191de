import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const { imports }: { imports: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * On the server our own modules stay outside what Vite bundles or runs: Node runs them as they are, so that
 * the pages, the API and the worker share one instance of each pool, cache and limit.
 */
function oneInstanceOfOurModules(): Plugin {
  return {
    name: 'wecan-one-instance',
    enforce: 'pre',
    resolveId(source) {
      const [folder = '', ...path] = source.split('/');
      const isOurs = ['#policy', '#enforcement', '#market', '#platform'].includes(folder);
      if (!isOurs || this.environment.config.consumer !== 'server') return undefined;
      if (this.environment.mode === 'build') return { id: source, external: true };
      // The development server runs modules from elsewhere, where a name of our package means nothing.
      const place = imports[`${folder}/*`]?.replace('*', path.join('/')) ?? source;
      return { id: pathToFileURL(join(import.meta.dirname, place)).href, external: true };
    },
  };
}

export default defineConfig({
  plugins: [oneInstanceOfOurModules(), sveltekit({ adapter: adapter({ out: 'build', precompress: true }) })],
});
