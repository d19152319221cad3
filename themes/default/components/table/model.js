// A table as the page shows it, read into values.

import { OF_COUNTS, exactValue, plainDigits } from "../../assets/figures.js";
import { gridOf } from "../../assets/grid.js";
import { folded } from "../../assets/page.js";

/**
 * @typedef {object} Column
 * @property {string} field its name in open data
 * @property {string} role `group`, `name`, `number`, `figure`, `date` or `text`
 * @property {bigint} scale what its figures count in
 * @property {HTMLTableCellElement} head
 * @property {boolean} shown
 *
 * @typedef {object} Cell
 * @property {HTMLTableCellElement} from where it is drawn, perhaps in a row above
 * @property {boolean} own whether it is drawn in its own row
 * @property {string} state as in the downloads; `text` for words
 * @property {string} words what a download holds
 * @property {bigint | null} value of a figure that is known, in single units
 * @property {{open: number, notRecorded: number, sharedBeyond: number} | null} missing from a total
 *
 * @typedef {object} Row
 * @property {HTMLTableRowElement} element
 * @property {string} id of the record
 * @property {string} group the heading that it stands under; empty where under none
 * @property {Cell[]} cells
 * @property {string} text all that is looked through, folded
 */

/** @param {HTMLTableElement} table @returns {Column[]} */
export function columnsOf(table) {
  return gridOf(table.tHead.rows).at(-1).map((head) => ({
    field: head.dataset.field,
    role: head.classList[0],
    scale: head.dataset.scale ? BigInt(head.dataset.scale) : OF_COUNTS,
    head,
    shown: true,
  }));
}

/** What a cell says, without what stands beside it. @param {Element} cell */
function wordsOf(cell) {
  const ditto = cell.querySelector("a.ditto .vh");
  if (ditto) return ditto.textContent.trim();
  return [...cell.childNodes]
    .filter((node) => !(node instanceof Element && node.matches(".note, .missing, .fallback, .measure, .pick")))
    .map((node) => node.textContent)
    .join("")
    .trim();
}

/** What a total leaves out; null of what is no total. @param {HTMLTableCellElement} cell */
function missingFrom(cell) {
  if (cell.dataset.missing === undefined || cell.querySelector('[data-state="not-recorded"]')) return null;
  const [open, notRecorded, sharedBeyond] = cell.dataset.missing.split(" ").map(Number);
  return { open, notRecorded, sharedBeyond };
}

/** @param {HTMLTableCellElement} from @param {boolean} own @param {Column} column @returns {Cell} */
export function cellOf(from, own, column) {
  const date = from.querySelector("time");
  const missing = own ? missingFrom(from) : null;
  if (column.role !== "figure") {
    return { from, own, state: "text", words: date?.dateTime ?? wordsOf(from), value: null, missing };
  }
  if (!own) return { from, own, state: "covered", words: "", value: null, missing };
  if (from.classList.contains("again")) return { from, own, state: "listed-again", words: "", value: null, missing };
  const mark = /** @type {HTMLElement} */ (from.querySelector("[data-state]"));
  const value = mark ? null : exactValue(from.dataset.exact ?? wordsOf(from), column.scale);
  if (value === null) return { from, own, state: mark?.dataset.state ?? "text", words: "", value, missing };
  const partial = missing && missing.open + missing.notRecorded + missing.sharedBeyond > 0;
  const state = partial ? "partial" : from.dataset.shared === undefined ? "known" : "shared";
  return { from, own, state, words: plainDigits(value, column.scale), value, missing };
}

/**
 * The rows that are data: headings and subtotals become the group of those under them.
 * @param {HTMLTableElement} table
 * @param {Column[]} columns
 * @returns {Row[]}
 */
export function rowsOf(table, columns) {
  const elements = [...table.tBodies].flatMap((body) => [...body.rows]);
  const grid = gridOf(elements);
  /** @type {Row[]} */
  const rows = [];
  let group = "";
  elements.forEach((element, y) => {
    if (element.matches(".group, .over")) {
      group = wordsOf(element.cells[0]);
      return;
    }
    const cells = columns.map((column, x) => cellOf(grid[y][x], grid[y][x].parentElement === element, column));
    const covered = cells.filter((c) => !c.own).map((c) => c.from.textContent);
    const under = element.matches(".child") ? group : "";
    rows.push({
      element,
      id: element.dataset.id ?? "",
      group: under,
      cells,
      text: folded([element.textContent, under, ...covered].join("\n")),
    });
  });
  return rows;
}
