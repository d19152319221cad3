// Figures as exact values: no amount ever becomes a floating-point number.

import { LANG, memory } from "./page.js";

/** The sign of negative figures on pages in this language. */
const MINUS = LANG === "ja" ? "△" : "−";

/** What counts are kept in: they may have decimals, as targets and results do, up to eight. */
export const OF_COUNTS = 10n ** 8n;

/**
 * A figure in plain digits: `86,314` is `86314`, `△1.5` is `-1.5`.
 * @param {string} text
 */
export const plainFigure = (text) => text.trim().replace(/,/g, "").replace(/^[△▲−]/, "-");

/**
 * How much a figure is in single units; null where the text is no figure.
 * @param {string} text as printed or in plain digits
 * @param {bigint} scale how many single units the figure counts in: 1000n for thousand yen
 * @returns {bigint | null}
 */
export function exactValue(text, scale) {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plainFigure(text));
  if (!match) return null;
  const part = match[3] ?? "";
  const value = (BigInt(match[2] + part) * scale) / 10n ** BigInt(part.length);
  return match[1] ? -value : value;
}

/**
 * The opposite of {@link exactValue}: plain digits, with a point only where the unit does not divide
 * the value.
 * @param {bigint} value
 * @param {bigint} scale a power of ten
 * @param {number} [places] at least so many digits after the point
 */
export function plainDigits(value, scale, places = 0) {
  const size = value < 0n ? -value : value;
  const rest = String(size % scale).padStart(String(scale).length - 1, "0");
  const part = scale === 1n ? "" : rest.replace(/0+$/, "");
  const shown = part.padEnd(places, "0");
  return (value < 0n ? "-" : "") + size / scale + (shown ? "." + shown : "");
}

/** The units that a reader may choose; the document's own where none is chosen. */
export const UNITS = {
  yen: { scale: 1n, name: say("unit-yen") },
  large: { scale: BigInt(say("units-large-yen")), name: say("units-large") },
};

/** @returns {{scale: bigint, name: string} | undefined} */
export const chosenUnit = () => UNITS[memory.get("unit") ?? ""];

/** How many there are of something, as a page prints it. @param {number} count */
export const printedCount = (count) => printedFigure(BigInt(count), 1n);

/** A figure as a page prints it. @param {bigint} value @param {bigint} scale @param {number} [places] */
export function printedFigure(value, scale, places = 0) {
  const [whole, part] = plainDigits(value, scale, places).split(".");
  const grouped = whole.replace("-", MINUS).replace(/\B(?=(\d{3})+$)/g, ",");
  return part ? `${grouped}.${part}` : grouped;
}
