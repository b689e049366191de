import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { build, type Plugin } from 'vite';

const source = join(import.meta.dirname, '../src/ui/enhance.ts');

/**
 * `import url from 'virtual:enhance'` is the address of the one script that pages send. No page sends a framework,
 * so SvelteKit builds nothing for the browser: the script is bundled by itself, under a name made from its content,
 * and put among the assets of the server's build, which SvelteKit copies to where browsers get them.
 */
export function enhancePlugin(): Plugin {
  let isBuild = false;
  let base = '/';
  let bundled: Promise<{ fileName: string; code: string }> | undefined;
  const bundle = () => (bundled ??= bundleOnce());
  return {
    name: 'wecan-enhance',
    configResolved(config) {
      isBuild = config.command === 'build';
      base = config.base === './' ? '/' : config.base;
    },
    resolveId: (id) => (id === 'virtual:enhance' ? '\0virtual:enhance' : undefined),
    async load(id) {
      if (id !== '\0virtual:enhance') return undefined;
      const address = isBuild ? base + (await bundle()).fileName : '/src/ui/enhance.ts';
      return `export default ${JSON.stringify(address)};`;
    },
    async generateBundle() {
      if (!isBuild) return;
      const { fileName, code } = await bundle();
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

async function bundleOnce(): Promise<{ fileName: string; code: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: source, formats: ['es'], fileName: 'enhance' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('src/ui/enhance.ts came out empty.');
  const hash = createHash('sha256').update(chunk.code).digest('base64url').slice(0, 10);
  return { fileName: `_app/immutable/assets/enhance.${hash}.js`, code: chunk.code };
}
