// Keeps what has been read, so that it can be read again without a connection. With one, pages and
// data are always asked for anew: nobody is shown yesterday's figures. Only what has its fingerprint
// in its name is taken from here first, since it cannot have changed.
//
// An answer is not kept because it came: a hotel's log-in page comes with status 200 as well. A file
// with a fingerprint is kept if its bytes have it, and anything else if it is of its own kind.
//
// The build puts `SHELL` in front: the addresses kept from the start, relative to this file.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const SCOPE = worker.registration.scope;
const KEPT = "daicho " + SCOPE;
const FOREVER = new URL("assets/", SCOPE).href;

/** Of pages and data; the oldest go first. */
const MOST = 300;

/** What a file with such an ending may come as; a page, where it has none of these. */
const TYPES = {
  css: /^text\/css/,
  js: /javascript/,
  json: /json|^text\/plain|octet-stream/,
  csv: /csv|^text\/plain|octet-stream|excel/,
};

/** One address for a page, whatever its query. @param {string} url */
function keyOf(url) {
  const key = new URL(url);
  key.search = "";
  key.hash = "";
  if (key.pathname.endsWith("/")) key.pathname += "index.html";
  return key.href;
}

/** Whether an answer is of the kind that its address says, and from this site. @param {string} key @param {Response} answer */
function isOfKind(key, answer) {
  if (answer.status !== 200 || (answer.redirected && !answer.url.startsWith(SCOPE))) return false;
  const ending = /\.([a-z0-9]+)$/.exec(new URL(key).pathname)?.[1] ?? "html";
  const type = answer.headers.get("Content-Type") ?? "";
  if (ending === "html") return type.startsWith("text/html");
  return TYPES[ending]?.test(type) ?? !type.startsWith("text/html");
}

/** Whether bytes have the fingerprint that is in their name. @param {string} key @param {ArrayBuffer} bytes */
async function hasFingerprint(key, bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const fingerprint = /-([0-9a-f]{10})(?:\.[^./]*)?$/.exec(new URL(key).pathname)?.[1];
  return fingerprint !== undefined && hex.startsWith(fingerprint);
}

/** Keeps an answer, if it is what was asked for. @param {string} key @param {Response} answer */
async function keep(key, answer) {
  const kept = await caches.open(KEPT);
  if (answer.status === 404 || answer.status === 410) await kept.delete(key);
  if (!isOfKind(key, answer)) return;
  const bytes = await answer.arrayBuffer();
  if (key.startsWith(FOREVER) && !(await hasFingerprint(key, bytes))) return;
  // A new answer, since a browser does not take one that was led elsewhere for a page.
  await kept.put(key, new Response(bytes, { headers: answer.headers }));
  const others = (await kept.keys()).filter(({ url }) => !url.startsWith(FOREVER) && !START.has(url));
  for (const { url } of others.slice(0, Math.max(0, others.length - MOST))) await kept.delete(url);
}

/** What is kept from the start. */
const START = new Set(SHELL.map((path) => new URL(path, SCOPE).href));

/** Fetches, and keeps a copy while the answer is already on its way. @param {Request} request @param {ExtendableEvent} event */
async function fetched(request, event) {
  // Past the browser's own store, where a wrong answer may wait that says it is good for a year.
  const answer = await fetch(request, { cache: "no-cache" });
  const copy = answer.clone();
  event.waitUntil(keep(keyOf(request.url), copy).catch(() => {}));
  return answer;
}

/** @param {FetchEvent} event */
async function answered(event) {
  const { request } = event;
  const kept = await caches.open(KEPT);
  const known = () => kept.match(keyOf(request.url));
  if (request.url.startsWith(FOREVER)) return (await known()) ?? fetched(request, event);
  try {
    return await fetched(request, event);
  } catch (unreachable) {
    const old = await known();
    if (old) return old;
    throw unreachable;
  }
}

worker.addEventListener("install", (event) => {
  const fill = async () => {
    // One after the other: a file that a host does not have spares the others.
    for (const path of SHELL) {
      const request = new Request(path, { cache: "no-cache" });
      await fetch(request)
        .then((answer) => keep(keyOf(request.url), answer))
        .catch(() => {});
    }
    await worker.skipWaiting();
  };
  event.waitUntil(fill());
});

worker.addEventListener("activate", (event) => {
  const tidy = async () => {
    const kept = await caches.open(KEPT);
    for (const { url } of await kept.keys()) {
      if (url.startsWith(FOREVER) && !START.has(url)) await kept.delete(url);
    }
    await caches.delete("daicho"); // As it was called once, whatever the site.
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(SCOPE) && !url.endsWith(".zip")) {
    event.respondWith(answered(event));
  }
});
