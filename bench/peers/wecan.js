// Our entry for a harness that measures shop back ends side by side on one machine: copy it to its systems/ and name `wecan`.
// WECAN_DIR is a checkout with `npm ci` and a build. Databases: peer_wecan and peer_wecan_keys on the harness's own server.
// Everything counts as the application: the supervisor, pages and API, the worker, the simulated post office, carrier and bank.
const fs = require('fs'),
  os = require('os'),
  path = require('path'),
  crypto = require('crypto'),
  { execFileSync, spawnSync } = require('child_process');
const P = process.env.PEERS || os.tmpdir() + '/peers',
  D = P + '/wecan',
  PG = process.env.PGPORT_PEERS || 5544,
  U = process.env.PEER_USER || 'peer',
  port = +(process.env.WECAN_PORT || 9105);
const DIR = process.env.WECAN_DIR || process.cwd(),
  own = path.join(DIR, `node_modules/node-linux-${os.arch()}/bin/node`),
  NODE = process.env.WECAN_NODE || (fs.existsSync(own) ? own : process.execPath);
const url = (name) => `postgres://${U}@127.0.0.1:${PG}/${name}`,
  B = '/api/v1',
  J = { 'accept-language': 'vi' };
const env = {
  NODE_ENV: 'production',
  PORT: String(port),
  METRICS_PORT: '0',
  DATABASE_URL: url('peer_wecan'),
  KEYS_DATABASE_URL: url('peer_wecan_keys'),
  WECAN_DATA: D + '/data',
  WECAN_DEMONSTRATION: 'empty',
  TRUST_PROXY: '1',
};
const sql = (q) =>
  execFileSync('psql', ['-X', '-qAt', '-h', '127.0.0.1', '-p', String(PG), '-U', U, '-d', 'peer_wecan', '-c', q])
    .toString()
    .trim();
let ids;
const I = () => ids || (ids = JSON.parse(fs.readFileSync(D + '/ids.json')));
const rnd = (a) => a[Math.floor(Math.random() * a.length)],
  page = (n) => 1 + Math.floor(Math.random() * n);
const check = (j) => ({ items: j.items.length, total: j.total, first: j.items[0] && j.items[0].title, price: j.items[0] && j.items[0].price_vnd });
/** `act` is method and path; throws on another status than `want`. */
const api = async (h, act, { body, want = 200, headers = {} } = {}) => {
  const [method, to] = act.split(' ');
  const r = await h.call(
    method,
    B + to,
    { headers: { ...J, ...(h.token && { authorization: 'Bearer ' + h.token }), ...headers }, ...(body && { body }) },
    want,
  );
  return r.text ? r.json : undefined;
};
// Each person comes from a connection of their own, as on the internet; the limits against guessing count per connection.
const from = (n) => ({ 'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` });
let drawn = crypto.randomInt(1e7);
const mobile = () => '09' + ['1', '8', '0', '6'][drawn % 4] + String(drawn++ % 1e7).padStart(7, '0');
const address = { recipient: 'An Nguyễn', mobile: '0912345678', street: '1 Lê Lợi', commune: '26743', is_default: true };
/** A code by text message, read as the person reads it, then the account; leaves the bearer in h.token. */
async function register(h, n) {
  const identifier = mobile(),
    headers = from(n);
  h.token = undefined;
  const { ticket } = await api(h, 'POST /sign-in/codes', { body: { identifier }, want: 202, headers });
  const inbox = (await h.call('GET', `/dev/inbox.json?to=${encodeURIComponent('+84' + identifier.slice(1))}`)).json;
  const code = /\b\d{6}\b/.exec(inbox.messages[0].text)[0];
  const proved = await api(h, 'POST /sign-in/code', { body: { ticket, code }, headers });
  h.token = (await api(h, 'POST /members', { body: { ticket: proved.ticket, alias: 'mây trắng', is_old_enough: true }, want: 201, headers })).token;
  return { identifier, bearer: h.token };
}
/** Into the basket, where it goes, what it costs, the order: cash on delivery, like the others' system payment. */
async function buy(h, variant, addressId) {
  await api(h, 'POST /basket/lines', { body: { variant_id: variant, quantity: 1 }, want: 201 });
  const quote = await api(h, `GET /checkout/quote?address_id=${addressId}`);
  const body = { address_id: addressId, payment_method: 'cod', total_vnd: quote.total_vnd };
  return api(h, 'POST /orders', { body, want: 201, headers: { 'idempotency-key': crypto.randomUUID() } });
}
const people = async (h, count) => {
  const all = [];
  for (let k = 0; k < count; k++) {
    const p = await register(h, crypto.randomInt(1 << 24));
    all.push({ ...p, addressId: (await api(h, 'POST /addresses', { body: address, want: 201 })).id });
  }
  return all;
};
module.exports = {
  name: 'wecan',
  title: 'Wecan 0.1.0',
  port,
  db: 'peer_wecan',
  dir: D,
  before: () => {
    fs.mkdirSync(D, { recursive: true });
    for (const db of ['peer_wecan', 'peer_wecan_keys']) spawnSync('createdb', ['-h', '127.0.0.1', '-p', String(PG), '-U', U, db]);
    if (fs.existsSync(D + '/ids.json')) return;
    fs.writeFileSync(
      D + '/catalogue.json',
      JSON.stringify(require('../lib/catalogue').catalogue(+(process.env.N_PRODUCTS || 10000), +(process.env.N_CATEGORIES || 30))),
    );
    execFileSync(NODE, ['bench/peers/seed.ts', D + '/catalogue.json', D + '/ids.json'], {
      cwd: DIR,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
  },
  processes: [{ cmd: NODE, args: ['scripts/start.ts'], cwd: DIR, env }],
  ready: () => ({ method: 'GET', path: B + '/listings?page_size=1', headers: {} }),
  reads: {
    // none of them is kept by us: each is asked of the database anew
    listing: () => ({ path: `${B}/listings?page_size=40&page=${page(25)}`, headers: J, check }),
    category: () => ({ path: `${B}/listings?category=${rnd(I().categories)}&page_size=40&page=${page(5)}`, headers: J, check }),
    search: () => ({ path: `${B}/listings?query=${encodeURIComponent('áo thun')}&page_size=40`, headers: J, check }),
    detail: () => ({
      path: `${B}/listings/${rnd(I().products)}`,
      headers: J,
      check: (j) => ({ title: j.title, variants: j.variants.length, price: j.variants[0].price_vnd, stock: j.variants[0].stock }),
    }),
  },
  flows: {
    add_to_cart: {
      run: (h) => {
        h.token = undefined;
        return api(h, 'POST /basket/lines', { body: { variant_id: rnd(I().variants)[1], quantity: 1 }, want: 201 });
      },
    },
    // We have no guests: whoever orders has an account. Here it is there already, and the address is written anew for each order.
    checkout: {
      prepare: people,
      run: async (h, { user, ctx }) => {
        const p = ctx[user];
        h.token = p.bearer;
        await api(h, `PUT /addresses/${p.addressId}`, { body: address, want: 204 });
        return buy(h, rnd(I().variants)[1], p.addressId);
      },
    },
    // The same for somebody nobody knows yet: code, account, address, order.
    checkout_new: {
      run: async (h, { n }) => {
        await register(h, n);
        const { id } = await api(h, 'POST /addresses', { body: address, want: 201 });
        return buy(h, rnd(I().variants)[1], id);
      },
    },
    register: { run: (h, { n }) => register(h, n) },
    // Thirty tries an hour are an address's: with sixty of them no limit is met.
    login: {
      prepare: async (h) => {
        const us = await people(h, 60);
        for (const p of us) {
          h.token = p.bearer;
          await api(h, 'PUT /password', { body: { password: 'khúc gỗ tím bay qua cầu' }, want: 204 });
        }
        return us;
      },
      run: (h, { n, ctx }) => {
        h.token = undefined;
        return api(h, 'POST /sign-in/password', { body: { identifier: rnd(ctx).identifier, password: 'khúc gỗ tím bay qua cầu' }, headers: from(n) });
      },
    },
  },
  flash: {
    prepare: async (h, stock, buyers) => {
      const ctx = { v: I().variants.find(([sku]) => sku === 'P00000-M')[1], people: await people(h, buyers) };
      sql(`update catalogue.stock set available = ${stock} where variant_id = '${ctx.v}'`);
      return { ...ctx, before: orders(ctx.v) };
    },
    buy: async (h, { user, ctx }) => {
      const p = ctx.people[user];
      h.token = p.bearer;
      await buy(h, ctx.v, p.addressId);
      return 'ok';
    },
    after: (ctx) => ({ orders: orders(ctx.v) - ctx.before, left: +sql(`select available from catalogue.stock where variant_id = '${ctx.v}'`) }),
  },
};
function orders(v) {
  return +sql(`select count(distinct sub_order_id) from ordering.order_lines where variant_id = '${v}'`);
}
