// A table to work with: order, filter, columns, a header that stays, and what is shown as a file.

import { printedCount } from "../../assets/figures.js";
import { save } from "../../assets/files.js";
import { gridOf } from "../../assets/grid.js";
import { address, component, element } from "../../assets/page.js";
import { ColumnMenu } from "./columns.js";
import { csvOf } from "./csv.js";
import { flatRow, totalRow } from "./flat.js";
import { columnsOf, rowsOf } from "./model.js";
import { found, inOrder, isSortable } from "./order.js";
import { addable, sumOf } from "./totals.js";

/** @import { Column, Row } from "./model.js" */

class WorkTable {
  /** @param {HTMLElement} tools what stands above the table */
  constructor(tools) {
    this.tools = tools;
    this.key = tools.dataset.table;
    this.table = tools.parentElement.querySelector("table");
    this.columns = columnsOf(this.table);
    this.bodies = [...this.table.tBodies];
    this.grouped = this.table.classList.contains("grouped");
    this.query = "";
    this.sort = { field: "", down: false };
    /** @type {boolean[] | undefined} which columns can be added up in part */
    this.addable = undefined;
    this.totals = [.../** @type {NodeListOf<HTMLTableRowElement>} */ (this.table.querySelectorAll("tfoot :is(.computed, .both)"))].map((row) => gridOf([row])[0]);
    this.wireTools();
    this.buildHead();
    this.readAddress();
    this.watchWidth();
  }

  /** Read when first needed: most readers only read. @returns {Row[]} */
  get rows() {
    this.#rows ??= rowsOf(this.table, this.columns);
    return this.#rows;
  }

  /** @type {Row[] | undefined} */
  #rows;

  buildHead() {
    for (const column of this.columns) {
      if (!isSortable(this.table, column)) continue;
      const press = () => this.press(column);
      const button = element("button", { type: "button", class: "sort", onclick: press }, ...column.head.childNodes);
      column.head.replaceChildren(button);
    }
  }

  wireTools() {
    const find = (/** @type {string} */ part) => /** @type {any} */ (this.tools.querySelector(part));
    const filter = (/** @type {InputEvent} */ event) => {
      if (!event.isComposing) this.change({ query: this.input.value });
    };
    this.input = find("input[type=search]");
    this.count = find(".count");
    this.reset = find(".reset");
    this.input.addEventListener("input", filter);
    this.input.addEventListener("compositionend", filter);
    this.reset.addEventListener("click", () => this.restore());
    find(".save").addEventListener("click", () => save(this.fileName(), csvOf(this.rows, this.shownRows(), this.columns)));
    this.menu = new ColumnMenu(find(".menu"), this.table, this.columns, () => this.show());
  }

  /** Up, down, and back to the document's order; figures begin with the largest. @param {Column} column */
  press(column) {
    const first = column.role === "figure";
    if (this.sort.field !== column.field) this.change({ sort: { field: column.field, down: first } });
    else if (this.sort.down === first) this.change({ sort: { field: column.field, down: !first } });
    else this.change({ sort: { field: "", down: false } });
  }

  readAddress() {
    const sort = address.get(this.key + ".sort");
    const hidden = address.get(this.key + ".hide").split(",");
    const field = sort.replace(/^-/, "");
    this.query = address.get(this.key + ".q");
    if (this.columns.some((c) => c.field === field)) this.sort = { field, down: sort !== field };
    for (const column of this.columns) column.shown = column.role === "name" || !hidden.includes(column.field);
    this.input.value = this.query;
    this.show();
  }

  /** @param {Partial<{query: string, sort: {field: string, down: boolean}}>} state */
  change(state) {
    Object.assign(this, state);
    this.show();
  }

  restore() {
    this.input.value = "";
    for (const column of this.columns) column.shown = true;
    this.change({ query: "", sort: { field: "", down: false } });
    this.input.focus();
  }

  /** @returns {Row[]} in the order shown */
  shownRows() {
    const index = this.columns.findIndex((c) => c.field === this.sort.field);
    const rows = this.query.trim() ? found(this.rows, this.query) : this.rows;
    return index < 0 ? rows : inOrder(rows, this.columns[index], index, this.sort.down);
  }

  show() {
    const filtered = this.query.trim() !== "";
    const flat = filtered || this.sort.field !== "";
    const hidden = this.columns.filter((c) => !c.shown).map((c) => c.field);
    const rows = flat ? this.shownRows() : [];
    this.table.querySelector("tfoot .shown")?.remove();
    this.menu.show();
    this.showBody(flat, rows);
    this.showTotal(filtered, rows);
    document.dispatchEvent(new CustomEvent("daicho:drawn", { detail: this.table }));
    this.count.textContent = filtered ? say("script-count", printedCount(this.rows.length), printedCount(rows.length)) : "";
    this.reset.hidden = !flat && hidden.length === 0;
    for (const column of this.columns) {
      const sorted = column.field === this.sort.field;
      if (sorted) column.head.setAttribute("aria-sort", this.sort.down ? "descending" : "ascending");
      else column.head.removeAttribute("aria-sort");
    }
    address.set({
      [this.key + ".q"]: this.query.trim(),
      [this.key + ".sort"]: (this.sort.down ? "-" : "") + this.sort.field,
      [this.key + ".hide"]: hidden.join(","),
    });
  }

  /** The document's own rows are put aside, not changed. @param {boolean} flat @param {Row[]} rows */
  showBody(flat, rows) {
    this.flat?.remove();
    this.flat = undefined;
    for (const body of this.bodies) body.hidden = flat;
    this.table.classList.toggle("grouped", this.grouped && !flat);
    if (!flat) return;
    this.flat = /** @type {HTMLElement} */ (this.bodies[0].cloneNode(false));
    this.flat.hidden = false;
    this.flat.classList.add("flat");
    this.flat.append(...rows.map((row) => flatRow(row, this.columns)));
    this.bodies.at(-1).after(this.flat);
  }

  /** @param {boolean} filtered @param {Row[]} rows */
  showTotal(filtered, rows) {
    if (!filtered || this.totals.length === 0 || rows.length === 0) return;
    // What is printed too and what is computed only stand in two rows; each column is in one.
    const printed = this.columns.map((_, index) => this.totals.map((row) => row[index]).find((cell) => cell?.hasChildNodes()));
    this.addable ??= addable(this.rows, this.columns, printed);
    const sums = this.columns.map((_, index) => (this.addable[index] ? sumOf(rows, index) : null));
    if (sums.every((sum) => sum === null)) return;
    const reaching = sums.flatMap((sum) => sum?.reaching ?? []).length;
    const note = reaching ? say("script-total-without", reaching) : say("script-total-known");
    const first = this.totals[0];
    const row = totalRow(/** @type {HTMLTableRowElement} */ (first[0].parentElement), first, this.columns, sums, say("script-total-shown"), note);
    this.table.tFoot.prepend(row);
  }

  /** A table that fits has a header that stays on the page; one that does not scrolls in its box. */
  watchWidth() {
    const box = this.table.parentElement;
    if (!box.classList.contains("scroll")) return;
    new ResizeObserver(() => {
      box.classList.toggle("wider", this.table.offsetWidth > box.clientWidth + 1);
      box.classList.toggle("fits", this.table.offsetWidth <= box.clientWidth + 1);
    }).observe(box);
  }

  /** Beside the names of the whole table's files. */
  fileName() {
    const link = this.tools.closest(".figures").querySelector('.downloads a[href$=".excel.csv"]');
    return link.getAttribute("href").split("/").at(-1).replace(".excel.csv", ".shown.csv");
  }
}

component("table", () => {
  for (const tools of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".tools"))) new WorkTable(tools);
});
