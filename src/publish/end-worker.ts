/**
 * The script that ends a worker and removes what it kept; tabs that show it are loaded again. `npm run dev` has it at the
 * worker's address, or an author who had looked at the built site there would go on seeing that. Should the site ever
 * give the worker up, it must leave this there: browsers ask for nothing else.
 */
export const endWorker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const end = async () => {
    const own = (await caches.keys()).filter((name) => name.startsWith('who-gets-what ' + registration.scope + ' '));
    await Promise.all(own.map((name) => caches.delete(name)));
    await registration.unregister();
    for (const tab of await clients.matchAll({ type: 'window' })) void tab.navigate(tab.url);
  };
  event.waitUntil(end());
});
`;
