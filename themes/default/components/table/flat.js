// Rows taken out of the document's order. Merged cells would then lie, so each row is drawn whole.

import { printedFigure } from "../../assets/figures.js";
import { element } from "../../assets/page.js";
import { leftOut } from "./totals.js";

/**
 * @import { Column, Row } from "./model.js"
 * @import { Sum } from "./totals.js"
 */

/**
 * A row with all its cells: what it shares with others is said in each of them. An amount stays in
 * the row that the document starts it in, so that the column adds up, with the rows that it covers
 * beneath; the others say that they are within it. 〃 becomes the name that goes on.
 * @param {Row} row
 * @param {Column[]} columns
 * @returns {HTMLTableRowElement}
 */
export function flatRow(row, columns) {
  const flat = /** @type {HTMLTableRowElement} */ (row.element.cloneNode(false));
  flat.classList.remove("child");
  row.cells.forEach((cell, index) => {
    const drawn = /** @type {HTMLTableCellElement} */ (cell.from.cloneNode(true));
    drawn.rowSpan = 1;
    drawn.hidden = !columns[index].shown;
    drawn.classList.remove("shared", "whole", "inner");
    if (drawn.scope === "rowgroup") drawn.scope = "row";
    const ditto = drawn.querySelector(".ditto");
    if (ditto) {
      ditto.classList.remove("ditto");
      ditto.textContent = cell.words;
    }
    if (cell.from.dataset.shared !== undefined) {
      drawn.classList.add("parted");
      if (!cell.own) within(drawn);
    }
    if (columns[index].role === "name" && row.group) {
      drawn.append(" ", element("span", { class: "note" }, row.group));
    }
    flat.append(drawn);
  });
  return flat;
}

/** Under a merged amount: not the amount again, but that there is one. @param {HTMLElement} cell */
function within(cell) {
  delete cell.dataset.exact;
  const note = cell.querySelector(".note");
  cell.replaceChildren(element("span", { class: "state" }, say("state-shared")));
  if (note) cell.append(" ", note);
}

/**
 * The row of the shown rows' total, drawn like the computed one.
 * @param {HTMLTableRowElement} total
 * @param {HTMLTableCellElement[]} printed its cells, one for each column
 * @param {Column[]} columns
 * @param {(Sum | null)[]} sums for each column that can be added up
 * @param {string} label
 * @param {string} note
 */
export function totalRow(total, printed, columns, sums, label, note) {
  const row = /** @type {HTMLTableRowElement} */ (total.cloneNode(true));
  row.className = sums.some((sum) => sum && leftOut(sum)) ? "shown partial" : "shown";
  const name = row.cells[0];
  name.replaceChildren(label, " ", element("span", { class: "note" }, note));
  printed.forEach(({ cellIndex }, index) => {
    const cell = row.cells[cellIndex];
    if (cell === name) return;
    delete cell.dataset.missing;
    const sum = sums[index];
    delete cell.dataset.exact;
    cell.replaceChildren(sum && sum.known ? printedFigure(sum.value, columns[index].scale) : "");
    if (sum?.known && leftOut(sum)) cell.append(" ", element("span", { class: "missing" }, leftOut(sum)));
  });
  return row;
}
