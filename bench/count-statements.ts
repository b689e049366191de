import pg from 'pg';

/** Loaded before a web process that is not measured: tells its parent how many statements went to the databases. */
let count = 0;
const { query } = pg.Client.prototype;

Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]) {
    if (!/^(begin|commit|rollback|set local|listen)/.test(textOf(given[0]))) count += 1;
    return Reflect.apply(query, this, given);
  },
});

process.on('message', (message) => {
  if (message === 'count') process.send?.({ count });
});

function textOf(given: unknown): string {
  if (typeof given === 'string') return given;
  return typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : '';
}
