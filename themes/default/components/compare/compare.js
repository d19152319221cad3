// Records side by side: which ones is kept in the address.

import { chosenUnit, plainDigits } from "../../assets/figures.js";
import { address, component, element } from "../../assets/page.js";
import { loadData, recordsFrom, spoken, traitNodes } from "../../assets/records.js";

/** @import { Field, RecordData } from "../../assets/records.js" */

const MOST_COMPARED = 4;

/**
 * What a record is called next to others: its name, and where others have it too, what of its
 * fields tells it from them, or its id.
 * @param {RecordData} record @param {RecordData[]} all @param {Field[]} fields
 */
function nameAmong(record, all, fields) {
  const text = (/** @type {RecordData} */ r, /** @type {Field} */ field) => r.traits.get(field.id)?.text ?? "";
  /** @type {string[]} */
  const facts = [];
  let alike = all.filter((r) => r.name === record.name);
  for (const field of fields.filter((f) => !f.scale)) {
    if (alike.every((r) => text(r, field) === text(record, field))) continue;
    if (text(record, field)) facts.push(text(record, field));
    alike = alike.filter((r) => text(r, field) === text(record, field));
  }
  if (alike.length > 1) facts.push(record.id);
  return facts.length ? say("views-title-facts", record.name, facts.join(say("views-title-and"))) : record.name;
}

class Comparison {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.folder = root.dataset.folder;
    this.place = root.querySelector(".compared");
    this.kinds = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(".kinds > li"))];
    const asked = this.kinds.find((li) => address.get(li.dataset.kind));
    if (!asked) return;
    this.kind = asked.dataset.kind;
    this.firsts = asked.dataset.firsts.split(" ");
    this.ids = [...new Set(address.get(this.kind).split(","))].slice(0, MOST_COMPARED);
    this.place.classList.add("busy"); // What is below stays out of sight until it has its place.
    this.load();
  }

  async load() {
    const files = new Set(this.ids.map((id) => this.firsts.filter((first) => first <= id).length - 1));
    try {
      const loads = [...files].filter((n) => n >= 0).map((n) => loadData(this.folder, `${this.kind}-${n}`));
      const loaded = (await Promise.all(loads)).map(recordsFrom);
      this.fields = loaded[0]?.fields ?? [];
      const all = loaded.flatMap((file) => file.records);
      this.records = this.ids.map((id) => all.find((r) => r.id === id)).filter(Boolean);
      this.show();
    } catch (mistake) {
      this.place.replaceChildren(element("p", {}, say("script-data-missing", mistake.message)));
    }
  }

  show() {
    if (this.records.length === 0) {
      this.place.replaceChildren(element("p", {}, say("script-compare-none")));
      return;
    }
    const heads = this.records.map((record) => this.head(record));
    const rows = this.fields.flatMap((field) => this.row(field));
    const caption = element("caption", { class: "vh" }, element("span", { id: "compared-caption" }, say("compare")));
    const corner = element("td", {});
    const table = element("table", {}, caption, element("thead", {}, element("tr", {}, corner, ...heads)), element("tbody", {}, ...rows));
    const box = { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": "compared-caption" };
    this.place.replaceChildren(element("div", box, table));
  }

  /** @param {RecordData} record */
  head(record) {
    const remove = () => {
      this.records = this.records.filter((r) => r !== record);
      address.set({ [this.kind]: this.records.map((r) => r.id).join(",") });
      this.show();
    };
    const name = nameAmong(record, this.records, this.fields);
    const label = say("script-compare-remove", name);
    return element(
      "th",
      { scope: "col" },
      element("a", { href: `${this.kind}/${record.id}.html` }, spoken({ text: name, lang: record.lang })),
      element("button", { type: "button", class: "remove", "aria-label": label, onclick: remove }, "×"),
    );
  }

  /** A field that none of them speaks of has no row. @param {Field} field */
  row(field) {
    const traits = this.records.map((record) => record.traits.get(field.id));
    if (traits.every((t) => !t || t.state === "n/a")) return [];
    const unit = field.money ? chosenUnit() : undefined;
    const scale = unit?.scale ?? field.scale;
    const known = traits.filter((t) => t && t.value !== null);
    const places = Math.max(0, ...known.map((t) => (plainDigits(t.value, scale).split(".")[1] ?? "").length));
    const name = unit?.name ?? field.unit;
    const label = name ? [field.label, " ", element("span", { class: "unit" }, name)] : [field.label];
    const cells = traits.map((trait) =>
      element("td", { class: field.scale ? "figure" : "text" }, ...(trait ? traitNodes(trait, scale, places) : [])),
    );
    return [element("tr", {}, element("th", { scope: "row" }, ...label), ...cells)];
  }
}

component("compare", () => {
  const root = /** @type {HTMLElement} */ (document.querySelector(".compare"));
  if (!root) return;
  const comparison = new Comparison(root);
  document.addEventListener("daicho:unit", () => comparison.records && comparison.show());
});
