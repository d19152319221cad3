// What the shown rows come to, by the rules of the printed totals.

import { cellOf } from "./model.js";

/** @import { Cell, Column, Row } from "./model.js" */

const OPEN_STATES = ["undecided", "withheld", "several"];

/**
 * @typedef {object} Sum
 * @property {bigint} value
 * @property {number} known how many figures it adds
 * @property {number} open how many are undecided or withheld
 * @property {number} notRecorded how many rows have none
 * @property {number} rows how many rows it is of
 * @property {Cell[]} reaching shared amounts that cover rows not shown, too
 * @property {boolean} beyond whether totals among the rows leave shared amounts out
 */

/**
 * The sum of a column over some rows: known figures, and a shared amount where every record that it
 * covers is among them. One that reaches further is not theirs alone.
 * @param {Row[]} rows
 * @param {number} index the column's
 * @returns {Sum}
 */
export function sumOf(rows, index) {
  const ids = new Set(rows.map((row) => row.id));
  const sum = { value: 0n, known: 0, open: 0, notRecorded: 0, rows: rows.length, beyond: false };
  const reaching = new Set();
  for (const cell of rows.map((row) => row.cells[index])) {
    const sharers = cell.from.dataset.shared?.split(" ");
    if (sharers && !sharers.every((id) => ids.has(id))) {
      reaching.add(cell.from);
      continue;
    }
    if (cell.value !== null) {
      sum.value += cell.value;
      sum.known++;
    }
    if (cell.missing) {
      sum.open += cell.missing.open;
      sum.beyond ||= cell.missing.sharedBeyond > 0;
      if (cell.missing.notRecorded > 0) sum.notRecorded++;
    } else if (OPEN_STATES.includes(cell.state)) {
      sum.open++;
    } else if (cell.state === "not-recorded") {
      sum.notRecorded++;
    }
  }
  // What groups share stands in a row of its own, and is in the sum where that is shown.
  sum.beyond &&= rows.every((row) => row.id !== "");
  return { ...sum, reaching: [...reaching] };
}

/** What a sum leaves out, behind its figure. @param {Sum} sum @returns {string} */
export function leftOut(sum) {
  const words = [];
  if (sum.open) words.push(say("script-total-open", sum.open));
  if (sum.reaching.length) words.push(say("total-shared", sum.reaching.length));
  else if (sum.beyond) words.push(say("script-total-beyond"));
  if (sum.notRecorded) words.push(say("script-total-recorded", sum.rows, sum.rows - sum.notRecorded));
  return words.join(say("total-between"));
}

/**
 * The columns that can be added up in part: those in which all rows together come to the printed
 * computed total. Where they do not (a programme in two themes stands in two rows, an amount
 * reaches beyond), a sum over some rows would be wrong as well.
 * @param {Row[]} rows all
 * @param {Column[]} columns
 * @param {(HTMLTableCellElement | undefined)[]} printed the cells of the computed total, one for each column
 * @returns {boolean[]}
 */
export function addable(rows, columns, printed) {
  return columns.map((column, index) => {
    if (column.role !== "figure" || !printed[index]) return false;
    const sum = sumOf(rows, index);
    const value = cellOf(printed[index], true, column).value;
    return sum.known > 0 && value === sum.value;
  });
}
