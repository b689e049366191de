import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * The server build leaves our own modules outside the bundle: Node runs them as they are, so that the
 * pages, the API and the worker share one instance of each pool, cache and limit.
 */
function oneInstanceOfOurModules(): Plugin {
  const ours = /^#(policy|enforcement|market|platform)\//;
  return {
    name: 'wecan-one-instance',
    enforce: 'pre',
    resolveId(source) {
      const isServer = this.environment.config.consumer === 'server';
      return isServer && ours.test(source) ? { id: source, external: true } : undefined;
    },
  };
}

export default defineConfig({
  plugins: [oneInstanceOfOurModules(), sveltekit({ adapter: adapter({ out: 'build', precompress: true }) })],
});
