// The list of programmes narrowed down by facets and words and put in order, in place of the whole
// list below.

import { chosenUnit, plainDigits, printedCount } from "../figures.js";
import { csvText, save } from "../files.js";
import { address, component, element } from "../page.js";
import { loadData, recordsFrom, spoken, traitNodes } from "../records.js";
import { countsOf, listFrom, matches } from "./facets.js";
import { fileFields, hasOrder, listFound, listInOrder } from "./order.js";

/**
 * @import { Field, RecordData } from "../records.js"
 * @import { Facet, ListRow } from "./facets.js"
 * @import { Records } from "./order.js"
 */

const PAGE_ROWS = 50;
const FACETS = ["organisation", "class", "theme", "year", "plan", "amount"];
const SHOWN_FIELDS = ["organisation", "plan", "class", "year"];

class Browser {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    /** @type {Facet[]} of the list, once it has been loaded */
    this.facets = [];
    /** @type {ListRow[]} */
    this.rows = [];
    /** How many records a file holds. */
    this.chunk = 0;
    /** @type {Field[]} of the records that have been loaded */
    this.fields = [];
    /** @type {Records} those that have been loaded */
    this.records = new Map();
    this.others = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("main > .part"))].filter((part) => !part.contains(root));
    // A table that is cut into pages gives way to one that can be worked on as a whole.
    this.paged = document.querySelector("main .pages") !== null;
    this.start = element("button", { type: "button", class: "press", onclick: () => this.open(true) }, say("script-browse"));
    root.append(this.start);
  }

  /** @param {boolean} pressed whether the reader asked for it just now */
  async open(pressed) {
    try {
      Object.assign(this, listFrom(await loadData(this.root.dataset.folder, "programmes")));
    } catch (mistake) {
      this.root.replaceChildren(element("p", {}, say("script-data-missing", mistake.message)));
      return;
    }
    this.build();
    this.readAddress();
    await this.show();
    if (pressed) this.input.focus();
  }

  readAddress() {
    this.query = address.get("q");
    this.input.value = this.query;
    const sort = address.get("sort");
    this.sort = { field: sort.replace(/^-/, ""), down: sort.startsWith("-") };
    this.page = Math.max(1, Number(address.get("page")) || 1);
    const unknown = [];
    for (const facet of this.facets) {
      const ids = address.get(facet.id).split(",").filter(Boolean);
      facet.chosen = new Set(facet.choices.flatMap((c, i) => (ids.includes(c.id) ? [i] : [])));
      unknown.push(...ids.filter((id) => !facet.choices.some((c) => c.id === id)));
    }
    this.note.textContent = unknown.map((id) => say("script-browse-ignored", id)).join(" ");
  }

  build() {
    this.menus = this.facets.map((facet) => this.menu(facet));
    const filter = (/** @type {InputEvent} */ event) => {
      if (event.isComposing) return;
      this.query = this.input.value;
      this.page = 1;
      this.show();
    };
    this.input = element("input", { type: "search", oninput: filter, oncompositionend: filter });
    this.count = element("p", { class: "count", role: "status" });
    this.note = element("p", { class: "note", role: "status" });
    this.clear = element("button", { type: "button", onclick: () => this.reset() }, say("script-browse-clear"));
    const picker = element("button", { type: "button", class: "picker", "aria-pressed": "false" }, say("tools-pick"));
    const file = element("button", { type: "button", onclick: () => this.save() }, say("tools-save"));
    this.tools = element("div", { class: "tools" }, picker, file);
    this.table = element("table", { "aria-label": say("views-programmes") });
    this.pages = element("nav", { class: "pages", "aria-label": say("table-pages") });
    this.results = element(
      "div",
      { class: "figures results" },
      this.tools,
      element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": say("views-programmes") }, this.table),
      this.pages,
    );
    const words = element("label", { class: "filter" }, say("tools-filter"), " ", this.input);
    const bar = element("div", { class: "facets" }, words, ...this.menus.map((m) => m.element), this.clear, this.count);
    this.root.replaceChildren(bar, this.note, this.results);
  }

  /** @param {Facet} facet */
  menu(facet) {
    const title = element("summary", {});
    const boxes = facet.choices.map((choice, i) => {
      const box = element("input", { type: "checkbox" });
      box.addEventListener("change", () => {
        if (box.checked) facet.chosen.add(i);
        else facet.chosen.delete(i);
        this.page = 1;
        this.show();
      });
      const count = element("span", { class: "detail" });
      return { box, count, line: element("li", {}, element("label", {}, box, " ", choice.label, " ", count)) };
    });
    const menu = element("details", { class: "menu" }, title, element("ul", {}, ...boxes.map((b) => b.line)));
    menu.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      menu.open = false;
      title.focus();
    });
    // One at a time, or they would lie over one another.
    menu.addEventListener("toggle", () => {
      if (menu.open) for (const other of this.menus) if (other.element !== menu) other.element.open = false;
    });
    return { element: menu, title, boxes };
  }

  reset() {
    for (const facet of this.facets) facet.chosen.clear();
    this.query = this.input.value = "";
    this.sort = { field: "", down: false };
    this.page = 1;
    this.note.textContent = "";
    this.show();
    this.input.focus();
  }

  /** The files of some rows' records. @param {ListRow[]} rows @returns {Promise<Records>} */
  async recordsOf(rows) {
    const files = [...new Set(rows.map((row) => Math.floor(row.place / this.chunk)))];
    await Promise.all(
      files.map(async (n) => {
        const { fields, records } = recordsFrom(await loadData(this.root.dataset.folder, `programmes-${n}`));
        this.fields = fields;
        records.forEach((record, i) => this.records.set(n * this.chunk + i, record));
      }),
    );
    return this.records;
  }

  /** What has been asked for, in order. All records are loaded only where their words or figures decide. */
  async asked() {
    let rows = this.rows;
    if (this.query.trim()) rows = listFound(rows, this.query, await this.recordsOf(rows));
    const narrowed = rows.filter((row) => matches(row, this.facets));
    if (!this.sort.field) return { rows, narrowed };
    const { field, down } = this.sort;
    const records = this.facets.some((f) => f.id === field) ? this.records : await this.recordsOf(narrowed);
    return { rows, narrowed: listInOrder(narrowed, field, down, this.facets, records) };
  }

  /** Up, down, and back to the list's order; figures begin with the largest. @param {string} field @param {boolean} figures */
  press(field, figures) {
    if (this.sort.field !== field) this.sort = { field, down: figures };
    else if (this.sort.down === figures) this.sort = { field, down: !figures };
    else this.sort = { field: "", down: false };
    this.page = 1;
    this.show().then(() => /** @type {any} */ (this.table.querySelector(`[data-field="${field}"] button`)).focus());
  }

  async save() {
    const { narrowed } = await this.asked();
    const records = await this.recordsOf(narrowed);
    const saved = narrowed.map((row) => records.get(row.place));
    save("programmes.csv", csvText(fileFields(this.fields, saved), saved));
  }

  async show() {
    const active = this.paged || this.query.trim() !== "" || this.sort.field !== "" || this.facets.some((facet) => facet.chosen.size > 0);
    const state = this.facets.map((f) => [f.id, [...f.chosen].sort((a, b) => a - b).map((c) => f.choices[c].id).join(",")]);
    const turn = (this.turn = Symbol("turn"));
    const { rows, narrowed } = await this.asked();
    if (turn !== this.turn) return; // Something else has been asked for meanwhile.
    const last = Math.max(1, Math.ceil(narrowed.length / PAGE_ROWS));
    this.page = Math.min(this.page, last);
    address.set({
      ...Object.fromEntries(state),
      q: this.query.trim(),
      sort: (this.sort.down ? "-" : "") + this.sort.field,
      page: active && this.page > 1 ? String(this.page) : "",
    });
    const shown = narrowed.slice((this.page - 1) * PAGE_ROWS, this.page * PAGE_ROWS);
    const records = active ? await this.recordsOf(shown) : this.records;
    if (turn !== this.turn) return;
    this.facets.forEach((facet, i) => this.showMenu(facet, i, rows));
    for (const part of this.others) part.hidden = active;
    this.results.hidden = !active;
    this.clear.hidden = !active;
    this.count.textContent = active ? say("script-browse-count", printedCount(narrowed.length), printedCount(this.rows.length)) : "";
    if (!active) return;
    this.showTable(this.fields, shown.map((row) => records.get(row.place)));
    this.showPages(last);
  }

  /** @param {Facet} facet @param {number} place @param {ListRow[]} rows that the words leave */
  showMenu(facet, place, rows) {
    const { title, boxes } = this.menus[place];
    title.textContent = facet.chosen.size ? say("script-browse-chosen", facet.label, facet.chosen.size) : facet.label;
    title.classList.toggle("chosen", facet.chosen.size > 0);
    countsOf(rows, this.facets, place).forEach((count, i) => {
      boxes[i].box.checked = facet.chosen.has(i);
      boxes[i].count.textContent = printedCount(count);
      boxes[i].line.classList.toggle("none", count === 0);
    });
  }

  /** @param {Field[]} all @param {RecordData[]} records */
  showTable(all, records) {
    const money = all.filter((f) => f.money && (f.id === this.sort.field || records.some((r) => r.traits.get(f.id)?.value != null)));
    const fields = [...all.filter((f) => SHOWN_FIELDS.includes(f.id)), ...money];
    const unit = chosenUnit();
    const scaleOf = (/** @type {Field} */ f) => unit?.scale ?? f.scale;
    const places = fields.map((f) =>
      Math.max(0, ...records.map((r) => r.traits.get(f.id)?.value).map((v) => (f.scale && v != null ? (plainDigits(v, scaleOf(f)).split(".")[1] ?? "").length : 0))),
    );
    const heads = fields.map((f) => {
      const measured = f.scale ? [" ", element("span", { class: "unit" }, unit?.name ?? f.unit)] : [];
      return this.head(f.id, f.scale ? "figure" : "text", [f.label, ...measured]);
    });
    const rows = records.map((record) => {
      const link = element("a", { href: `programmes/${record.id}.html` }, spoken({ text: record.name, lang: record.lang }));
      const cells = fields.map((f, i) => {
        const trait = record.traits.get(f.id);
        return element("td", { class: f.scale ? "figure" : "text" }, ...(trait ? traitNodes(trait, scaleOf(f), places[i]) : []));
      });
      return element("tr", { "data-id": record.id }, element("th", { scope: "row", class: "name" }, link), ...cells);
    });
    const head = element("tr", {}, this.head("name", "name", [say("views-programme-name")]), ...heads);
    const first = !this.table.tHead;
    this.table.replaceChildren(element("thead", {}, head), element("tbody", {}, ...rows));
    const name = first ? "daicho:table" : "daicho:drawn";
    document.dispatchEvent(new CustomEvent(name, { detail: first ? this.tools : this.table }));
  }

  /** @param {string} field @param {string} role @param {(Node | string)[]} label */
  head(field, role, label) {
    const figures = role === "figure";
    const sorted = this.sort.field === field && (this.sort.down ? "descending" : "ascending");
    const press = () => this.press(field, figures);
    const sortable = hasOrder(field, this.fields, this.facets);
    const inner = sortable ? [element("button", { type: "button", class: "sort", onclick: press }, ...label)] : label;
    return element("th", { scope: "col", class: role, "data-field": field, "aria-sort": sorted }, ...inner);
  }

  /** @param {number} last */
  showPages(last) {
    this.pages.hidden = last === 1;
    const entry = (/** @type {Node} */ inner) => element("li", {}, inner);
    const button = (/** @type {number} */ to, /** @type {string} */ label) => {
      const turn = () => {
        this.page = to;
        this.show().then(() => {
          this.root.scrollIntoView();
          /** @type {HTMLElement} */ (this.pages.querySelector("[aria-current]"))?.focus({ preventScroll: true });
        });
      };
      const name = label === String(to) ? say("table-page", to) : label;
      return entry(element("button", { type: "button", class: "press", "aria-label": name, onclick: turn }, label));
    };
    const items = [];
    if (this.page > 1) items.push(button(this.page - 1, say("table-previous")));
    let next = 1;
    for (const number of [1, this.page - 1, this.page, this.page + 1, last]) {
      if (number < next || number > last) continue;
      if (number - next === 1) items.push(button(next, String(next)));
      else if (number > next) items.push(element("li", { "aria-hidden": "true" }, element("span", {}, "…")));
      const current = { "aria-current": "page", tabindex: "-1" };
      items.push(number === this.page ? entry(element("span", current, String(number))) : button(number, String(number)));
      next = number + 1;
    }
    if (this.page < last) items.push(button(this.page + 1, say("table-next")));
    this.pages.replaceChildren(element("ul", {}, ...items));
  }
}

component("browse", () => {
  const root = /** @type {HTMLElement} */ (document.querySelector(".browse"));
  if (!root) return;
  const browser = new Browser(root);
  if ([...FACETS, "q", "sort"].some((id) => address.get(id))) {
    // At once, so that nothing is seen and then goes.
    for (const part of browser.others) part.hidden = true;
    root.classList.add("busy");
    browser.open(false);
  }
  document.addEventListener("daicho:unit", () => browser.facets.length && browser.show());
});
