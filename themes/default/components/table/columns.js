// Which columns are shown.

import { gridOf } from "../../assets/grid.js";
import { element } from "../../assets/page.js";

/** @import { Column } from "./model.js" */

export class ColumnMenu {
  /**
   * @param {HTMLDetailsElement} menu
   * @param {HTMLTableElement} table
   * @param {Column[]} columns their `shown` is what is chosen here
   * @param {() => void} changed
   */
  constructor(menu, table, columns, changed) {
    this.table = table;
    this.columns = columns;
    /** @type {Map<Column, HTMLInputElement>} */
    this.boxes = new Map();
    this.allShown = true;
    /** @type {HTMLTableCellElement[][] | undefined} */
    this.grids = undefined;
    const list = menu.querySelector("ul");
    // A row without its name would be nobody's.
    for (const column of columns.filter((c) => c.role !== "name")) {
      const box = element("input", { type: "checkbox" });
      box.addEventListener("change", () => {
        column.shown = box.checked;
        changed();
      });
      this.boxes.set(column, box);
      list.append(element("li", {}, element("label", {}, box, " ", column.head.textContent.trim())));
    }
    menu.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  /** Draws the document's rows, the head and the totals with the chosen columns. */
  show() {
    for (const [column, box] of this.boxes) box.checked = column.shown;
    const allShown = this.columns.every((c) => c.shown);
    if (allShown && this.allShown) return;
    this.allShown = allShown;
    this.grids ??= this.read();
    for (const line of this.grids) {
      for (const cell of new Set(line)) {
        const width = line.filter((c, index) => c === cell && this.columns[index].shown).length;
        cell.hidden = width === 0;
        cell.colSpan = Math.max(1, width);
      }
    }
  }

  /** Read once, before any width is changed. @returns {HTMLTableCellElement[][]} */
  read() {
    const { tHead, tFoot, tBodies } = this.table;
    const bodies = [...tBodies].filter((body) => !body.classList.contains("flat"));
    return [tHead, ...bodies, tFoot].flatMap((part) => (part ? gridOf(part.rows) : []));
  }
}
