// What has been read is kept for reading without a connection, where the site offers it.

import { component } from "./page.js";

component("offline", () => {
  const script = /** @type {HTMLElement} */ (document.querySelector("script[data-worker]"));
  // A folder needs none: it is always there.
  if (!script || !location.protocol.startsWith("http") || !navigator.serviceWorker) return;
  addEventListener("load", () => {
    // Refused in a private window, say: then the site is as it is without.
    navigator.serviceWorker.register(script.dataset.worker).catch(() => {});
  });
});
