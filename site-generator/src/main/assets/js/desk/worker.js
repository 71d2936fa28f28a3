// The desk without a network: its page and its scripts, and nothing of anybody's.
addEventListener('install', event => event.waitUntil(
  caches.open(NAME).then(cache => cache.addAll(FILES)).then(() => skipWaiting())));

addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name.startsWith(NAME.slice(0, -8)) && name !== NAME).map(name => caches.delete(name))))
  .then(() => clients.claim())));

const kept = path => caches.open(NAME).then(cache => cache.match(path));

// The page is asked for anew and the kept one is for when nobody answers; scripts carry their content in their name.
const page = async request => {
  try {
    const reply = await fetch(request);
    if (reply.ok) (await caches.open(NAME)).put(FILES[0], reply.clone());
    return reply;
  } catch (unreachable) {
    return (await kept(FILES[0])) || Response.error();
  }
};

addEventListener('fetch', event => {
  const path = new URL(event.request.url).pathname;
  if (event.request.method !== 'GET' || !FILES.includes(path)) return;
  event.respondWith(event.request.mode === 'navigate' ? page(event.request)
    : kept(path).then(found => found || fetch(event.request)));
});
