// Where the words stand in a text, and the piece of it that shows most of them.

import { fold, foldWithPlaces, spelling, spellings, unify } from "./fold.js";
import { HAN } from "./words.js";

/** @import { Clause } from "./search.js" */

const SNIPPET = 110;
/** How many of them stand before the first word found. */
const BEFORE = 27;
/** How far back a sentence may begin. */
const NEAR = 40;

/**
 * An expression that finds what a query looked for in folded text.
 * @param {Clause[]} clauses
 * @returns {RegExp | null}
 */
export function marksOf(clauses) {
  const words = new Set();
  for (const { part, groups, forms } of clauses) {
    if (part.excluded) continue;
    forms.forEach((form) => words.add(form));
    if (!part.quoted) {
      for (const group of groups) [group.text, ...group.terms.keys()].forEach((word) => words.add(word));
      for (const [word] of unify(part.text).matchAll(spelling)) spellings.get(word).forEach((w) => words.add(w));
    }
  }
  const sources = [...words]
    .filter((word) => word.length > 1 || HAN.test(word))
    .sort((a, b) => b.length - a.length)
    .map(sourceOf);
  return sources.length > 0 ? new RegExp(sources.join("|"), "gu") : null;
}

/** A number with or without commas, whole; a word in Latin letters where one begins. */
function sourceOf(word) {
  if (/^[0-9]+$/.test(word)) return `(?<![0-9][.,]?)${[...word].join(",?")}(?![.,]?[0-9])`;
  const plain = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return /^[\p{Script=Latin}']+$/u.test(word) ? `(?<!\\p{Script=Latin})${plain}` : plain;
}

/**
 * @param {string} text
 * @param {RegExp | null} marks
 * @returns {[number, number][]} from where to where in the text, between whole characters
 */
export function placesOf(text, marks) {
  if (!marks) return [];
  const { text: folded, from } = foldWithPlaces(text);
  return [...folded.matchAll(marks)]
    .map((m) => /** @type {[number, number]} */ ([from(m.index), from(m.index + m[0].length)]))
    .filter(([start, end]) => start !== undefined && end !== undefined);
}

/**
 * The piece of a record that shows most of what was looked for.
 * @param {string[]} texts in order of preference
 * @param {RegExp | null} marks
 * @returns {{text: string, places: [number, number][]}}
 */
export function snippet(texts, marks) {
  let best = null;
  let most = 0;
  for (const text of texts) {
    const places = placesOf(text, marks);
    for (const [index, [first]] of places.entries()) {
      const start = Math.max(0, first - BEFORE);
      const inside = places.slice(index).filter(([, end]) => end <= start + SNIPPET);
      const score = new Set(inside.map(([from, to]) => fold(text.slice(from, to)))).size;
      if (score > most) {
        most = score;
        best = { text, start, places: inside };
      }
    }
  }
  return best ? clip(best.text, best.start, best.places) : clip(texts.find((t) => t) ?? "", 0, []);
}

/** The middle of a character as the reader sees it: half of a pair, an accent, a mark of voicing. */
const WITHIN = /^(?:[\udc00-\udfff]|\p{M}|[\uff9e\uff9f])/u;

/** The end of a character at a place or before it. @param {string} text @param {number} place */
function boundary(text, place) {
  while (place > 0 && place < text.length && WITHIN.test(text.slice(place, place + 2))) place--;
  return place;
}

/**
 * A piece of a text with dots where it is cut: from the beginning of its line or sentence, where
 * that is near.
 * @param {string} text
 * @param {number} start
 * @param {[number, number][]} places of marks within the piece
 */
function clip(text, start, places) {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const sentence = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n"), before.lastIndexOf(". "));
  const from = sentence >= 0 ? start - before.length + sentence + 1 : start <= NEAR ? 0 : boundary(text, start);
  const to = boundary(text, Math.min(text.length, start + SNIPPET));
  const dots = from > 0 && sentence < 0 ? "…" : "";
  const shift = dots.length - from;
  return {
    text: dots + text.slice(from, to) + (to < text.length ? "…" : ""),
    places: places.map(([a, b]) => /** @type {[number, number]} */ ([a + shift, b + shift])),
  };
}

/**
 * A text with its marks.
 * @param {Element} into
 * @param {string} text
 * @param {[number, number][]} places
 */
export function printMarked(into, text, places) {
  let at = 0;
  for (const [from, to] of places) {
    if (from < at) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    into.append(text.slice(at, from), mark);
    at = to;
  }
  into.append(text.slice(at));
}
