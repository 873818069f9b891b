// Opens the inspectors' page without network. What it shows lies in the browser's own database; here is only the page itself.
"use strict";
const CACHE = "kontroll";
const PATIENCE = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const kept = async (request) => (await caches.open(CACHE)).match(request, { ignoreVary: true });

/** The page of today where the network answers in time, else the one that was kept. */
const page = async (request) => {
  const url = new URL(request.url);
  const cached = await kept(url.pathname);
  const asked = fetch(request).then(async (answer) => {
    // A sign-in page in its place is not kept, and where the page is kept it is shown instead: the queue must be seen.
    if (answer.ok && !answer.redirected) (await caches.open(CACHE)).put(url.pathname, answer.clone());
    return answer;
  });
  if (!cached) return asked;
  const late = new Promise((done) => { setTimeout(() => done(cached), PATIENCE); });
  const usable = asked.then((answer) => (answer.ok && answer.type !== "opaqueredirect" && !answer.redirected ? answer : cached));
  return Promise.race([usable.catch(() => cached), late]);
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate") {
    if (/^\/k\/\d{4}\/kontroll\/app$/.test(url.pathname)) event.respondWith(page(event.request));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(kept(event.request).then((found) => found || fetch(event.request)));
  }
});
