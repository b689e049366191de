import { type Plugin } from 'vite';

/** SvelteKit has only types at `./$types`, and `import { type Actions } from './$types.js'` leaves an import of nothing behind. */
export function typesOnlyPlugin(): Plugin {
  const nothing = '\0nothing';
  return {
    name: 'wecan-types-only',
    enforce: 'pre',
    resolveId: (source) => (/(^|\/)\$types(\.js)?$/.test(source) ? nothing : undefined),
    load: (id) => (id === nothing ? 'export {};' : undefined),
  };
}
