// Files handed to the reader.

import { element } from "./page.js";

// What a spreadsheet takes for something else than words is written as SheetText.java writes it.
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const VALUE =
  /^(?:[mtshr](?=\d{1,2}[./-]\d))?(?:[\d \t\r\n\f\v\u00a0.,:/()%+\-¥\\$€£年月日時分秒元]|(?<=[\d.])e(?=[+-]?\d)|(?<=\d ?)[ap]m?(?![a-z])|(?<=\d)[tz](?![a-z])|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|明治|大正|昭和|平成|令和|午前|午後)+$/i;
const VALUE_WORD = /^[ \t\r\n\f\v\u00a0]*(?:true|false|#(?:n\/a|div\/0!|null!|num!|ref!|value!|name\?))[ \t\r\n\f\v\u00a0]*$/i;

/** Whether a spreadsheet takes a text for a number, a date or the like. @param {string} text */
function isValue(text) {
  if (FORMULA.test(text)) return false;
  const wide = { "　": " ", "￥": "¥" };
  const half = text.replace(/[！-～　￥]/g, (c) => wide[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return (/\d/.test(half) ? VALUE : VALUE_WORD).test(half);
}

/** @param {string} text @param {boolean} values whether those of its column are kept as texts */
function sheetText(text, values) {
  if (values && isValue(text) && text.length <= 255) return `="${text}"`;
  const bare = text.replace(/^'+/, "");
  const value = (values || bare !== text) && isValue(bare);
  return FORMULA.test(bare) || value ? "'" + text : text;
}

/** @param {string} cell @param {boolean} first in its record */
function quoted(cell, first) {
  return /[",\r\n]/.test(cell) || (first && cell.startsWith("#")) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/**
 * Rows as CSV for Excel, as the build's own.
 * @template T
 * @param {{name: string, words?: boolean, value: (row: T) => string}[]} fields
 * @param {T[]} rows
 * @returns {string} with a byte order mark
 */
export function csvText(fields, rows) {
  const columns = fields.map(({ name, words, value }) => {
    const cells = rows.map(value);
    const values = words && cells.some((cell) => isValue(cell) && !/^(?:0|[1-9]\d{0,14})$/.test(cell));
    return [name, ...(words ? cells.map((cell) => sheetText(cell, values)) : cells)];
  });
  const lines = [null, ...rows].map((_, y) => columns.map((column, x) => quoted(column[y], x === 0)).join(","));
  return "\ufeff" + lines.map((line) => line + "\r\n").join("");
}

/** Hands a file to the reader. @param {string} name @param {string} text */
export function save(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}
