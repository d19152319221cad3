// Files handed to the reader.

/** The record on a line of its own; a spreadsheet would take these for the start of a formula. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** @param {string} words */
const defused = (words) => (FORMULA.test(words) ? "'" + words : words);

/** @param {string} cell @param {boolean} first in its record */
function quoted(cell, first) {
  return /[",\r\n]/.test(cell) || (first && cell.startsWith("#")) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** Lines as CSV for Excel, as the build's own. @param {string[][]} lines @returns {string} with a byte order mark */
const csvText = (lines) => "\ufeff" + lines.map((line) => line.map((c, i) => quoted(c, i === 0)).join(",") + "\r\n").join("");

/** Hands a file to the reader. @param {string} name @param {string} text */
function save(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}
