// What is typed, as parts: words and runs of words, quoted phrases, exclusions.

import { fold } from "./fold.js";

/**
 * @typedef {{text: string, quoted: boolean, excluded: boolean}} Part
 *   its text is folded; one that is quoted is looked for as it stands
 */

/** @param {string} query @returns {Part[]} */
export function parse(query) {
  const parts = [];
  const folded = fold(query);
  for (const [, minus, quoted, plain] of folded.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const text = (quoted ?? plain).replace(/\s+/g, " ").trim();
    if (text && text !== "-") parts.push({ text, quoted: quoted !== undefined, excluded: minus !== "" });
  }
  return parts;
}
