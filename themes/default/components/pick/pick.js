// Records put aside to be compared: ticked in tables or on their own pages, kept between pages.

import { component, element, memory } from "../../assets/page.js";

const MOST_PICKED = 4;
const COMPARED = /(?:^|\/)(programmes|organisations)\/([^/]+)\.html$/;

/** What has been put aside: one kind at a time. */
const picked = {
  /** @returns {{kind: string, ids: string[]}} */
  get() {
    const [kind, ids] = (memory.get("compare") ?? ":").split(":");
    return { kind, ids: (ids ?? "").split(",").filter(Boolean) };
  },

  /** @param {string} kind @param {string} id */
  has(kind, id) {
    const now = this.get();
    return now.kind === kind && now.ids.includes(id);
  },

  /** Adds a record or takes it away; of another kind it begins anew. @param {string} kind @param {string} id */
  toggle(kind, id) {
    const now = this.get();
    const ids = now.kind === kind ? now.ids : [];
    const next = ids.includes(id) ? ids.filter((i) => i !== id) : [...ids, id].slice(-MOST_PICKED);
    this.keep(next.length ? `${kind}:${next.join(",")}` : "");
  },

  /** @param {string} text */
  keep(text) {
    memory.set("compare", text);
    document.dispatchEvent(new CustomEvent("daicho:picked"));
  },
};

/** The bar at the foot of the window. */
function showTray() {
  document.querySelector(".tray")?.remove();
  const { kind, ids } = picked.get();
  if (ids.length === 0 || document.querySelector(".compared")) return;
  const home = /** @type {HTMLAnchorElement} */ (document.querySelector(".brand")).href;
  const href = new URL("compare.html", home).href + `?${kind}=${ids.join(",")}`;
  document.querySelector("main").after(
    element(
      "aside",
      { class: "tray", "aria-label": say("compare") },
      element("p", { role: "status" }, say("script-picked", ids.length, MOST_PICKED)),
      element("a", { href }, say("script-compare")),
      element("button", { type: "button", class: "press", onclick: () => picked.keep("") }, say("script-unpick")),
    ),
  );
}

/** The record that a row is of, where such can be compared. @param {HTMLElement} row */
function recordOf(row) {
  const link = row.querySelector(".name a[href]");
  const match = COMPARED.exec(link?.getAttribute("href") ?? "");
  return match && match[2] === row.dataset.id ? { kind: match[1], id: match[2], link } : null;
}

/** Boxes before the names of a table. @param {Element} table @param {boolean} shown */
function showBoxes(table, shown) {
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (table.querySelectorAll("tbody tr[data-id]"))) {
    row.querySelector(".pick")?.remove();
    const record = shown && recordOf(row);
    if (!record) continue;
    const name = (record.link.querySelector(".vh") ?? record.link).textContent.trim();
    const box = element("input", { type: "checkbox", class: "pick", "aria-label": say("script-pick-row", name) });
    box.checked = picked.has(record.kind, record.id);
    record.link.before(box);
  }
}

/** @param {Element} tools of a table */
function offerBoxes(tools) {
  const table = tools.parentElement.querySelector("table");
  const button = /** @type {HTMLButtonElement} */ (tools.querySelector(".picker"));
  if (!button) return;
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    draw();
  });
  const draw = () => showBoxes(table, button.getAttribute("aria-pressed") === "true");
  table.addEventListener("change", (event) => {
    const box = /** @type {HTMLElement} */ (event.target);
    if (!box.matches(".pick")) return;
    const { kind, id } = recordOf(box.closest("tr"));
    picked.toggle(kind, id);
  });
  document.addEventListener("daicho:picked", () => {
    for (const box of table.querySelectorAll("input.pick")) {
      const { kind, id } = recordOf(box.closest("tr"));
      /** @type {HTMLInputElement} */ (box).checked = picked.has(kind, id);
    }
  });
  document.addEventListener("daicho:drawn", (/** @type {CustomEvent} */ event) => {
    if (event.detail === table) draw();
  });
}

/** A button on the page of a record itself. */
function offerPage() {
  const match = COMPARED.exec(location.pathname);
  const place = document.querySelector(".t-programme .key-figures, .t-organisation .key-figures");
  if (!match || !place) return;
  const show = () => button.setAttribute("aria-pressed", String(picked.has(match[1], match[2])));
  const press = () => picked.toggle(match[1], match[2]);
  const button = element("button", { type: "button", class: "press", onclick: press }, say("script-pick-page"));
  place.before(element("div", { class: "unit-line" }, element("div", { class: "pick-page" }, button)));
  show();
  document.addEventListener("daicho:picked", show);
}

component("pick", () => {
  document.querySelectorAll(".tools").forEach(offerBoxes);
  document.addEventListener("daicho:table", (/** @type {CustomEvent} */ event) => offerBoxes(event.detail));
  offerPage();
  showTray();
  document.addEventListener("daicho:picked", showTray);
});
