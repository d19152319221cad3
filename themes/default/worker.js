// Keeps what has been read, so that it can be read again without a connection. With one, pages and
// data are always asked for anew: nobody is shown yesterday's figures. Only what has its fingerprint
// in its name is taken from here first, since it cannot have changed.
//
// The build puts `SHELL` in front: the addresses kept from the start, relative to this file.
/* global SHELL */

const KEPT = "daicho";
const FOREVER = new URL("assets/", self.registration.scope).href;

/** One address for a page, whatever its query. @param {string} url */
function keyOf(url) {
  const key = new URL(url);
  key.search = "";
  key.hash = "";
  if (key.pathname.endsWith("/")) key.pathname += "index.html";
  return key.href;
}

/** A browser does not take an answer that was led elsewhere for a page. @param {Response} answer */
const plain = (answer) => (answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer);

/** Fetches, and keeps a copy while the answer is already on its way. @param {Request} request @param {ExtendableEvent} event */
async function fetched(request, event) {
  const answer = await fetch(request);
  if (answer.status === 200) {
    const copy = plain(answer.clone());
    event.waitUntil(caches.open(KEPT).then((kept) => kept.put(keyOf(request.url), copy)));
  }
  return answer;
}

/** @param {FetchEvent} event */
async function answered(event) {
  const { request } = event;
  const kept = await caches.open(KEPT);
  if (request.url.startsWith(FOREVER)) return (await kept.match(keyOf(request.url))) ?? fetched(request, event);
  try {
    return await fetched(request, event);
  } catch (unreachable) {
    const known = await kept.match(keyOf(request.url));
    if (known) return known;
    throw unreachable;
  }
}

self.addEventListener("install", (event) => {
  const fill = async () => {
    // One after the other: a file that a host does not have spares the others.
    for (const path of SHELL) await fetched(new Request(path, { cache: "no-cache" }), event).catch(() => {});
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const kept = await caches.open(KEPT);
    const current = new Set(SHELL.map((path) => new URL(path, self.registration.scope).href));
    for (const { url } of await kept.keys()) {
      if (url.startsWith(FOREVER) && !current.has(url)) await kept.delete(url);
    }
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(self.registration.scope) && !url.endsWith(".zip")) {
    event.respondWith(answered(event));
  }
});
