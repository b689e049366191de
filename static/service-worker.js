// Only for the installed shop (src/ui/enhance/offline.ts). It keeps one page for the time without a network and the
// files whose names are made from their content. No page is kept here: what a page shows may be personal.
const store = 'wecan-1';
const offline = ['/offline.html', '/offline.css', '/icons/192.png'];
const mostFiles = 80;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll(offline)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(self.fetch(request).catch(() => caches.match('/offline.html')));
  else if (pathname.startsWith('/_app/immutable/')) event.respondWith(fileOf(request));
  else if (offline.includes(pathname)) event.respondWith(self.fetch(request).catch(() => caches.match(pathname)));
});

async function fileOf(request) {
  const cache = await caches.open(store);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await self.fetch(request);
  if (answer.ok) await keep(cache, request, answer.clone());
  return answer;
}

async function keep(cache, request, answer) {
  await cache.put(request, answer);
  const files = (await cache.keys()).filter(({ url }) => url.includes('/_app/immutable/'));
  for (const old of files.slice(0, Math.max(0, files.length - mostFiles))) await cache.delete(old);
}
