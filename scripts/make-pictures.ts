import { availableParallelism } from 'node:os';

import { encode, type PictureOrder } from './pictures/encode.ts';
import { openAlbum } from './pictures/album.ts';
import { pictureOrders } from './pictures/orders.ts';

/**
 * Makes the pictures of the demonstration market, offline and the same every time: objects of Fluent Emoji and our
 * own drawings, on designed sets. What is there already and would come out alike is left; what nobody wants any
 * more is removed.
 *
 *   node scripts/make-pictures.ts [only names that begin with …]
 */
const [only = ''] = process.argv.slice(2);
const wanted = pictureOrders();
const album = openAlbum();
const todo = wanted.filter((order) => order.name.startsWith(only) && !album.isUpToDate(order));
process.stdout.write(`${wanted.length} pictures, ${todo.length} to make\n`);
if (only === '') for (const name of album.removeAllBut(wanted)) process.stdout.write(`- ${name}\n`);

let made = 0;
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, () => work(todo)));
process.stdout.write(`${(album.bytes() / 1024 / 1024).toFixed(2)} MB in all\n`);

async function work(queue: PictureOrder[]): Promise<void> {
  for (let order = queue.shift(); order; order = queue.shift()) {
    const files = await encode(order);
    album.keep(order, files);
    made += 1;
    const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
    process.stdout.write(`${String(made).padStart(4)}/${made + queue.length} ${order.name.padEnd(44)} ${(bytes / 1024).toFixed(1)} KB\n`);
  }
}
