// Amounts in the document's unit, in yen, or in a large unit, as the reader likes. The choice holds
// on all pages.

import { UNITS, chosenUnit, exactValue, plainDigits, plainFigure, printedFigure } from "../../assets/figures.js";
import { gridOf } from "../../assets/grid.js";
import { component, memory } from "../../assets/page.js";

/** @type {WeakMap<Node, string>} what the document says where something else is printed */
const originals = new WeakMap();

/** @param {Text} node @param {string} text empty for what the document says */
function print(node, text) {
  if (!originals.has(node)) originals.set(node, node.data);
  node.data = text || originals.get(node);
}

/** The name of a unit, where an element has one. @param {Element} element @returns {Text | undefined} */
const unitIn = (element) => /** @type {Text} */ (element.querySelector(".unit")?.firstChild);

/** The figure in a cell, past its bar and before its note. @param {Element} cell */
function figureIn(cell) {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (node.parentElement.closest(".note, .missing, .state, .vh, .na")) continue;
    if (/\d/.test(node.data)) return node;
  }
  return null;
}

/**
 * Prints figures of one document's unit in another, all with as many places as one of them needs.
 * @param {HTMLElement[]} cells
 * @param {bigint} from
 * @param {bigint} to 0 for the document's
 */
function printAll(cells, from, to) {
  const found = [];
  let places = 0;
  for (const cell of cells) {
    const node = figureIn(cell);
    const value = node && exactValue(cell.dataset.exact ?? node.data, from);
    if (value === null) continue;
    cell.dataset.exact ??= plainFigure(node.data);
    found.push({ cell, node, value });
    if (to) places = Math.max(places, (plainDigits(value, to).split(".")[1] ?? "").length);
  }
  for (const { cell, node, value } of found) {
    node.data = to ? printedFigure(value, to, places) : printedFigure(value, from);
    if (!to) delete cell.dataset.exact;
  }
}

/** @param {HTMLTableElement} table @param {{scale: bigint, name: string} | undefined} unit */
function printTable(table, unit) {
  const heads = /** @type {HTMLTableCellElement[]} */ ([...table.tHead.querySelectorAll("th[data-scale]")]);
  if (heads.length === 0) return;
  const columns = gridOf(table.tHead.rows).at(-1);
  const grid = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap((part) => gridOf(part.rows));
  for (const head of heads) {
    const index = columns.indexOf(head);
    const cells = new Set(grid.map((line) => line[index]).filter((cell) => cell?.matches("td")));
    printAll([...cells], BigInt(head.dataset.scale), unit?.scale ?? 0n);
    const name = unitIn(head);
    if (!name) continue;
    const before = originals.get(name) ?? name.data;
    print(name, unit?.name ?? "");
    // What a phone shows in place of the head.
    for (const cell of cells) {
      if (cell.dataset.label) cell.dataset.label = head.textContent.replace(name.data, "").trim();
      if (cell.dataset.label) cell.dataset.label = say("table-label", cell.dataset.label, name.data);
    }
    const caption = table.caption && unitIn(table.caption);
    if (caption && (originals.get(caption) ?? caption.data) === before) print(caption, unit?.name ?? "");
  }
}

/** The figures beside bars and along their axis. @param {Element} chart @param {{scale: bigint, name: string} | undefined} unit */
function printChart(chart, unit) {
  const amounts = /** @type {HTMLElement[]} */ ([...chart.querySelectorAll(".amount[data-scale]")]);
  for (const scale of new Set(amounts.map((amount) => amount.dataset.scale))) {
    printAll(amounts.filter((amount) => amount.dataset.scale === scale), BigInt(scale), unit?.scale ?? 0n);
  }
  for (const axis of /** @type {NodeListOf<SVGElement>} */ (chart.querySelectorAll(".axis[data-scale]"))) {
    printAll(/** @type {any} */ ([...axis.querySelectorAll("text")]), BigInt(axis.dataset.scale), unit?.scale ?? 0n);
  }
  for (const label of chart.querySelectorAll("[data-scale] .unit, .unit[data-scale]")) {
    print(/** @type {Text} */ (label.firstChild), unit?.name ?? "");
  }
}

/** @param {string} choice a key of UNITS, or empty for the document's units */
function printPage(choice) {
  const unit = UNITS[choice];
  for (const table of document.querySelectorAll(".figures table")) printTable(/** @type {any} */ (table), unit);
  for (const chart of document.querySelectorAll(".chart")) printChart(chart, unit);
  for (const figure of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".key-figures [data-scale]"))) {
    printAll([figure], BigInt(figure.dataset.scale), unit?.scale ?? 0n);
    print(unitIn(figure.parentElement), unit?.name ?? "");
  }
}

component("units", () => {
  const selects = /** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll(".units select"));
  // Where the choice could not be changed it does not hold either.
  if (selects.length === 0) return;
  let choice = chosenUnit() ? memory.get("unit") : "";
  for (const select of selects) {
    select.value = choice;
    select.addEventListener("change", () => {
      choice = select.value;
      memory.set("unit", choice);
      for (const other of selects) other.value = choice;
      printPage(choice);
      document.dispatchEvent(new CustomEvent("daicho:unit"));
    });
  }
  if (choice) printPage(choice);
  document.addEventListener("daicho:drawn", (/** @type {CustomEvent} */ event) => {
    if (choice) printTable(event.detail, UNITS[choice]);
  });
});
