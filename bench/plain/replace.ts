import { registerHooks } from 'node:module';

/**
 * Loaded before a process of the market: puts this folder in the place of the purpose layer. What runs then is the
 * same pages and the same statements as one role that may do everything, on tables with personal data in the clear.
 */
const replaced = new Map(
  ['connections', 'with-purpose', 'vault'].map((name) => [
    new URL(`../../src/enforcement/${name}.ts`, import.meta.url).href,
    new URL(`${name}.ts`, import.meta.url).href,
  ]),
);

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const other = replaced.get(found.url);
    return other === undefined ? found : { ...found, url: other };
  },
});
