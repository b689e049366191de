import { readFileSync, writeFileSync } from 'node:fs';

import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { addCategory } from '#market/catalogue/add-category.ts';
import { addListings, type NewListing } from '#market/catalogue/add-listings.ts';
import { type Category } from '#market/catalogue/category-tree.ts';
import { approveListings } from '#market/catalogue/decide-listing.ts';
import { rebuildVocabulary } from '#market/catalogue/search/rebuild-vocabulary.ts';
import { addSeller } from '#market/sellers/add-seller.ts';
import { randomId } from '#platform/ids.ts';
import { openLifetime } from '#platform/server/lifetime.ts';
import { readSettings } from '#platform/server/settings.ts';
import { claimData, raiseDatabases } from '#processes/databases.ts';
import { configFor, deployMarket, leaveEmpty, type Market } from '#processes/market.ts';
import { shares } from '#processes/shares.ts';
import { openSteps } from '#processes/steps.ts';

/**
 * Puts the catalogue of the harness into an empty market, by the functions with which sellers and imports do:
 *
 *   node bench/peers/seed.ts CATALOGUE.json IDS.json
 */
type Given = {
  categories: { name: string; slug: string }[];
  products: {
    name: string;
    category: number;
    description: string;
    variants: [GivenVariant, ...GivenVariant[]];
  }[];
};
/** What the harness asks for: slugs of categories and products, and variants by sku. */
type Ids = { categories: string[]; products: string[]; variants: [string, string][] };
type GivenVariant = { sku: string; option: string; price: number; stock: number };

const [from = '', to = ''] = process.argv.slice(2);
const given: Given = JSON.parse(readFileSync(from, 'utf8'));
const atOnce = 500;

const lifetime = openLifetime(() => undefined);
const steps = openSteps(process.stdout);
try {
  const settings = readSettings(process.env);
  const data = await claimData(settings, lifetime);
  const databases = await raiseDatabases(settings, data, { lifetime, reports: steps });
  const market: Market = { settings, data, databases, lifetime, steps };
  const { prefix } = await deployMarket(market);
  useCredentials(configFor(market, { prefix, outside: {} }, shares.filler).credentials);
  // Whatever an earlier attempt left half done goes first.
  await leaveEmpty(market);
  await fill();
  steps.end();
} finally {
  await closeConnections();
  await lifetime.end();
}

async function fill(): Promise<void> {
  const at = new Date();
  const sellerId = await openShop(at);
  const categories = await withRole('catalogue', async (tx) => {
    const added: Category[] = [];
    for (const { name } of given.categories) added.push(await addCategory(tx, { parent: undefined, nameVi: name }));
    return added;
  });
  const ids: Ids = { categories: categories.map(({ slug }) => slug), products: [], variants: [] };
  steps.begin(`${given.products.length} products`);
  for (let start = 0; start < given.products.length; start += atOnce) {
    const some = given.products.slice(start, start + atOnce);
    const listings = some.map((product): NewListing => {
      const [first, ...others] = product.variants;
      return {
        sellerId,
        categoryId: categories[product.category]?.id ?? randomId(),
        kind: 'goods',
        title: product.name,
        descriptionVi: product.description,
        choiceVi: 'Cỡ',
        variants: [variantOf(first), ...others.map(variantOf)],
      };
    });
    await withRole('catalogue', async (tx) => {
      const added = await addListings(tx, listings, at);
      await approveListings(tx, { listingIds: added.map(({ id }) => id), staffId: 'operator', reason: 'bench' }, at);
      for (const [index, { slug, variantIds }] of added.entries()) {
        ids.products.push(slug);
        for (const [place, id] of variantIds.entries()) ids.variants.push([some[index]?.variants[place]?.sku ?? '', id]);
      }
    });
    steps.progress(`${start + some.length}`);
  }
  await withRole('catalogue', (tx) => rebuildVocabulary(tx));
  writeFileSync(to, JSON.stringify(ids));
}

function variantOf({ sku, option, price, stock }: GivenVariant) {
  return { sku, labelVi: option, labelEn: option, priceVnd: price, stock };
}

async function openShop(at: Date) {
  const id = randomId<'sellers.sellers'>();
  const pickup = { street: '1 phố Thử', communeCode: '00004', phone: '+842400000000' };
  const shop = {
    id,
    name: 'Nghìn Thứ',
    kind: 'enterprise',
    legalName: 'Công ty Nghìn Thứ',
    businessAddress: 'Hà Nội',
    pickup,
    commissionBasisPoints: 500,
  } as const;
  return withPurpose('seller.operate', id, (tx) => addSeller(tx, shop, at));
}
