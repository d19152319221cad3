// The list of programmes narrowed down by facets, in place of the whole list below.

const PAGE_ROWS = 50;
const FACETS = ["organisation", "class", "theme", "year", "plan", "amount"];
const SHOWN_FIELDS = ["organisation", "plan", "class", "year"];

class Browser {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.others = [...document.querySelectorAll("main > .part")].filter((part) => !part.contains(root));
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
    this.readAddress();
    this.build();
    await this.show();
    if (pressed) this.root.querySelector("summary").focus();
  }

  readAddress() {
    this.page = Math.max(1, Number(address.get("page")) || 1);
    for (const facet of this.facets) {
      const ids = address.get(facet.id).split(",");
      facet.chosen = new Set(facet.choices.flatMap((c, i) => (ids.includes(c.id) ? [i] : [])));
    }
  }

  build() {
    this.menus = this.facets.map((facet) => this.menu(facet));
    this.count = element("p", { class: "count", role: "status" });
    this.clear = element("button", { type: "button", onclick: () => this.reset() }, say("script-browse-clear"));
    const picker = element("button", { type: "button", class: "picker", "aria-pressed": "false" }, say("tools-pick"));
    this.tools = element("div", { class: "tools" }, picker);
    this.table = element("table", { "aria-label": say("views-programmes") });
    this.pages = element("nav", { class: "pages", "aria-label": say("table-pages") });
    this.results = element(
      "div",
      { class: "figures results" },
      this.tools,
      element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": say("views-programmes") }, this.table),
      this.pages,
    );
    const bar = element("div", { class: "facets" }, ...this.menus.map((m) => m.element), this.clear, this.count);
    this.root.replaceChildren(bar, this.results);
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
    this.page = 1;
    this.show();
    this.menus[0].title.focus();
  }

  async show() {
    const active = this.facets.some((facet) => facet.chosen.size > 0);
    const rows = this.rows.filter((row) => matches(row, this.facets));
    const last = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
    this.page = Math.min(this.page, last);
    this.facets.forEach((facet, i) => this.showMenu(facet, i));
    const state = this.facets.map((f) => [f.id, [...f.chosen].sort((a, b) => a - b).map((c) => f.choices[c].id).join(",")]);
    address.set({ ...Object.fromEntries(state), page: active && this.page > 1 ? String(this.page) : "" });
    for (const part of this.others) part.hidden = active;
    this.results.hidden = !active;
    this.clear.hidden = !active;
    this.count.textContent = active ? say("script-browse-count", rows.length, this.rows.length) : "";
    if (!active) return;
    const shown = rows.slice((this.page - 1) * PAGE_ROWS, this.page * PAGE_ROWS);
    const turn = (this.turn = Symbol("turn"));
    const chunks = [...new Set(shown.map((row) => Math.floor(row.place / this.chunk)))];
    const load = (/** @type {number} */ n) => loadData(this.root.dataset.folder, `programmes-${n}`).then((d) => [n, recordsFrom(d)]);
    const files = new Map(await Promise.all(chunks.map(load)));
    if (turn !== this.turn) return; // Something else has been chosen meanwhile.
    const fields = files.get(chunks[0])?.fields ?? [];
    const records = shown.map((row) => files.get(Math.floor(row.place / this.chunk)).records[row.place % this.chunk]);
    this.showTable(fields, records);
    this.showPages(last);
  }

  /** @param {Facet} facet @param {number} place */
  showMenu(facet, place) {
    const { title, boxes } = this.menus[place];
    title.textContent = facet.chosen.size ? say("script-browse-chosen", facet.label, facet.chosen.size) : facet.label;
    title.classList.toggle("chosen", facet.chosen.size > 0);
    countsOf(this.rows, this.facets, place).forEach((count, i) => {
      boxes[i].box.checked = facet.chosen.has(i);
      boxes[i].count.textContent = String(count);
      boxes[i].line.classList.toggle("none", count === 0);
    });
  }

  /** @param {Field[]} all @param {RecordData[]} records */
  showTable(all, records) {
    const money = all.filter((f) => f.scale > 1n && records.some((r) => r.traits.get(f.id)?.value != null));
    const fields = [...all.filter((f) => SHOWN_FIELDS.includes(f.id)), ...money];
    const unit = chosenUnit();
    const scaleOf = (/** @type {Field} */ f) => unit?.scale ?? f.scale;
    const places = fields.map((f) =>
      Math.max(0, ...records.map((r) => r.traits.get(f.id)?.value).map((v) => (f.scale && v != null ? (plainDigits(v, scaleOf(f)).split(".")[1] ?? "").length : 0))),
    );
    const heads = fields.map((f) =>
      f.scale
        ? element("th", { scope: "col", class: "figure" }, f.label, " ", element("span", { class: "unit" }, unit?.name ?? f.unit))
        : element("th", { scope: "col", class: "text" }, f.label),
    );
    const rows = records.map((record) => {
      const link = element("a", { href: `programmes/${record.id}.html` }, spoken({ text: record.name, lang: record.lang }));
      const cells = fields.map((f, i) => {
        const trait = record.traits.get(f.id);
        return element("td", { class: f.scale ? "figure" : "text" }, ...(trait ? traitNodes(trait, scaleOf(f), places[i]) : []));
      });
      return element("tr", { "data-id": record.id }, element("th", { scope: "row", class: "name" }, link), ...cells);
    });
    const head = element("tr", {}, element("th", { scope: "col", class: "name" }, say("views-programme-name")), ...heads);
    const first = !this.table.tHead;
    this.table.replaceChildren(element("thead", {}, head), element("tbody", {}, ...rows));
    const name = first ? "daicho:table" : "daicho:drawn";
    document.dispatchEvent(new CustomEvent(name, { detail: first ? this.tools : this.table }));
  }

  /** @param {number} last */
  showPages(last) {
    this.pages.hidden = last === 1;
    const items = Array.from({ length: last }, (_, i) => {
      const turn = () => {
        this.page = i + 1;
        this.show().then(() => this.root.scrollIntoView());
      };
      const current = i + 1 === this.page;
      const button = element("button", { type: "button", class: "press", onclick: turn }, String(i + 1));
      return element("li", {}, current ? element("span", { "aria-current": "page" }, String(i + 1)) : button);
    });
    this.pages.replaceChildren(element("ul", {}, ...items));
  }
}

component("browse", () => {
  const root = /** @type {HTMLElement} */ (document.querySelector(".browse"));
  if (!root) return;
  const browser = new Browser(root);
  if (FACETS.some((id) => address.get(id))) {
    // At once, so that nothing is seen and then goes.
    for (const part of browser.others) part.hidden = true;
    root.classList.add("busy");
    browser.open(false);
  }
  document.addEventListener("daicho:unit", () => browser.facets && browser.show());
});
