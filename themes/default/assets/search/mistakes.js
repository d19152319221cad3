// Words with one mistake, and the word that is meant.

import { entries } from "./questions.js";

/**
 * @import { Group } from "./cut.js"
 * @import { Entry } from "./postings.js"
 * @import { Shards } from "./shards.js"
 */

export const SHORTEST_FOR_MISTAKES = 5;

/**
 * The most frequent word that one mistake makes of a word: either its first half is right or its
 * second, by which it is found spelt backwards.
 * @param {Shards} shards
 * @param {string} word
 * @returns {Promise<Group | null>} null where there is none near, or the word is too short to say
 */
export async function mistake(shards, word) {
  if (word.length < SHORTEST_FOR_MISTAKES) return null;
  const half = word.length >> 1;
  const back = [...word].reverse().join("").slice(0, word.length - half - 1);
  const [front, rear] = await Promise.all([
    shards.prefixed("w", word.slice(0, half)),
    shards.prefixed("w", "<" + back),
  ]);
  const near = new Set();
  for (const [key, entry] of front) if (entry.count && isNear(word, key)) near.add(key);
  for (const [, entry] of rear) for (const term of entry.see) if (isNear(word, term)) near.add(term);
  const best = [...(await entries(shards, "w", near))].sort(byCount)[0];
  return best ? { text: word, terms: new Map([[best[0], 1]]), guessed: best[0] } : null;
}

/** The more frequent first. @param {[string, Entry]} a @param {[string, Entry]} b */
export const byCount = ([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1);

/** Whether one letter more, less, other or swapped makes one word of another. */
function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
