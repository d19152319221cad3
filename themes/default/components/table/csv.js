// The shown rows and columns as CSV: the same fields, states and quoting as the file for Excel.

import { csvText } from "../../assets/files.js";

/** @import { Column, Row } from "./model.js" */

/**
 * What totals in a column cover, where there are any.
 * @param {Row[]} all of the table @param {string} field @param {number} index the column's
 * @returns {{name: string, value: (row: Row) => string}[]}
 */
function coverageFields(all, field, index) {
  const missing = (/** @type {Row} */ row) => row.cells[index].missing;
  const complete = (m) => m.open + m.notRecorded + m.sharedBeyond === 0;
  const totals = all.map(missing).filter(Boolean);
  if (totals.length === 0) return [];
  const fields = [{ name: field + "_complete", value: (row) => (missing(row) ? String(complete(missing(row))) : "") }];
  if (totals.every(complete)) return fields;
  for (const [name, key] of Object.entries({ open: "open", not_recorded: "notRecorded", shared_beyond: "sharedBeyond" })) {
    fields.push({ name: `${field}_${name}`, value: (row) => (missing(row) ? String(missing(row)[key]) : "") });
  }
  return fields;
}

/**
 * @param {Row[]} all of the table: they decide which fields there are
 * @param {Row[]} shown
 * @param {Column[]} columns those not shown are left out
 * @returns {string} with a byte order mark
 */
export function csvOf(all, shown, columns) {
  /** @type {{name: string, words?: boolean, value: (row: Row) => string}[]} */
  const fields = [];
  if (all.some((row) => row.id)) fields.push({ name: "record", words: true, value: (row) => row.id });
  if (all.some((row) => row.group)) fields.push({ name: "group", words: true, value: (row) => row.group });
  columns.forEach((column, index) => {
    if (!column.shown) return;
    const figures = column.role === "figure";
    fields.push({
      name: column.field,
      words: !figures && column.role !== "date",
      value: (row) => row.cells[index].words,
    });
    if (figures && all.some((row) => row.cells[index].state !== "known")) {
      const state = (/** @type {Row} */ row) => row.cells[index].state.replace(/^(text|not-recorded)$/, "");
      fields.push({ name: column.field + "_state", value: state });
    }
    if (figures) fields.push(...coverageFields(all, column.field, index));
  });
  return csvText(fields, shown);
}
