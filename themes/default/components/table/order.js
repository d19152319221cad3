// Rows found and put in order.

import { LANG, folded } from "../../assets/page.js";

/** @import { Column, Row } from "./model.js" */

const collator = new Intl.Collator(LANG, { numeric: true });
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

/** What a reading is beside a name: a note in kana. @param {Element} cell */
const readingOf = (cell) => {
  const note = cell.querySelector(".note")?.textContent ?? "";
  return KANA.test(note) ? note : "";
};

/**
 * Whether a column has an order besides the document's. Names in kanji have none: the order of the
 * characters is not that of the readings, so there must be readings.
 * @param {HTMLTableElement} table
 * @param {Column} column
 */
export function isSortable(table, column) {
  // A column without a name would have a button without one.
  if (!column.head.textContent.trim()) return false;
  if (column.role !== "name" || LANG !== "ja") return true;
  const cell = table.querySelector("tbody > tr:not(.group, .over) > .name");
  return cell !== null && readingOf(cell) !== "";
}

/**
 * Text is ordered by its reading or, in languages with an alphabet, by that. Japanese text without
 * a reading is a class, a body, a plan: its values come in the order in which the document first
 * names them, which is the official one. Numbers in text are ordered as numbers.
 * @param {Row[]} rows in the document's order
 * @param {number} index
 * @returns {(a: Row, b: Row) => number}
 */
function byWords(rows, index) {
  const words = (/** @type {Row} */ row) => row.cells[index].words;
  const readings = new Map(rows.map((row) => [row, readingOf(row.cells[index].from)]));
  if ([...readings.values()].every((r) => r !== "")) {
    return (a, b) => collator.compare(readings.get(a), readings.get(b));
  }
  if (LANG !== "ja" || rows.every((row) => /^[\d\-–, ]*$/.test(words(row)))) {
    return (a, b) => collator.compare(words(a), words(b));
  }
  const places = new Map();
  rows.forEach((row) => places.has(words(row)) || places.set(words(row), places.size));
  return (a, b) => places.get(words(a)) - places.get(words(b));
}

/**
 * The rows in an order; those without a value come last either way, and equal ones keep the
 * document's order.
 * @param {Row[]} rows in the document's order
 * @param {Column} column
 * @param {number} index the column's
 * @param {boolean} down
 * @returns {Row[]}
 */
export function inOrder(rows, column, index, down) {
  const figures = column.role === "figure";
  const has = (/** @type {Row} */ row) =>
    figures ? row.cells[index].value !== null : row.cells[index].words !== "";
  const compare = figures
    ? (a, b) => Number(a.cells[index].value > b.cells[index].value) - Number(a.cells[index].value < b.cells[index].value)
    : byWords(rows, index);
  const sorted = rows.filter(has).sort((a, b) => (down ? compare(b, a) : compare(a, b)));
  return [...sorted, ...rows.filter((row) => !has(row))];
}

/** The rows that hold all words of a query. @param {Row[]} rows @param {string} query */
export function found(rows, query) {
  const parts = folded(query).split(/\s+/).filter(Boolean);
  return rows.filter((row) => parts.every((part) => row.text.includes(part)));
}
