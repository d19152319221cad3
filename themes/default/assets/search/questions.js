// Questions to an index of which only some files are loaded.

/**
 * @import { Entry } from "./postings.js"
 * @import { Shards } from "./shards.js"
 */

/**
 * Asks again until every file that the question needs is loaded.
 * @template T
 * @param {Shards} shards
 * @param {(missing: Set<string>) => T} question adds the files that it misses
 * @returns {Promise<T>}
 */
export async function settled(shards, question) {
  for (;;) {
    const missing = new Set();
    const answer = question(missing);
    if (missing.size === 0) return answer;
    await Promise.all([...missing].map((file) => shards.load(file)));
  }
}

/**
 * What the index has of some keys.
 * @param {Shards} shards
 * @param {"w" | "g"} letter
 * @param {Iterable<string>} keys
 * @returns {Promise<Map<string, Entry>>} without those that stand in no document
 */
export function entries(shards, letter, keys) {
  return settled(shards, (missing) => {
    const found = new Map();
    for (const key of keys) {
      const entry = shards.find(letter, key, missing);
      if (entry?.count) found.set(key, entry);
    }
    return found;
  });
}
