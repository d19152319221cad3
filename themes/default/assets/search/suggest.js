// What the box proposes while somebody types: by spelling, by kana, by romaji.

import { fold } from "./fold.js";
import { ROMAJI, fromRomaji, katakana, loose } from "./words.js";

/**
 * @import { Entry } from "./postings.js"
 * @import { Shards } from "./shards.js"
 */

const MOST_SUGGESTIONS = 8;
const FEW_NAMES = 5;

/**
 * @param {Shards} shards
 * @param {string} typed
 * @returns {Promise<string[]>} the likeliest first
 */
export async function suggest(shards, typed) {
  await shards.open();
  const folded = fold(typed).trim();
  if (folded === "") return [];
  const found = new Map();
  const add = (/** @type {[string, Entry][]} */ entries, /** @type {string} */ prefix) => {
    for (const [key, entry] of entries) {
      for (const [text, weight] of entry.texts) {
        const whole = key === prefix ? 1 : 0;
        const known = found.get(text);
        if (!known || whole > known.whole) found.set(text, { whole, weight, length: key.length });
      }
    }
  };
  add(await shards.prefixed("s", folded), folded);
  const romaji = /^[a-z'-]+$/.test(folded) ? fromRomaji(folded.replaceAll("-", "")) : null;
  const kana = loose(romaji ? romaji.kana : katakana(folded));
  if (romaji && !kana) {
    for (const sound of sounds(romaji.rest)) add(await shards.prefixed("s", loose(sound), 1), "");
  }
  if (kana && (romaji || /[ァ-ヺー]/.test(kana)) && kana !== folded) {
    const entries = await shards.prefixed("s", kana);
    add(romaji?.rest ? entries.filter(([key]) => begins(key.slice(kana.length), romaji.rest)) : entries, kana);
  }
  // A word of several names leads further, until there are few names left.
  const few = [...found.values()].filter((text) => text.weight === 1).length <= FEW_NAMES;
  const rank = (/** @type {{whole: number, weight: number}} */ text) =>
    text.whole ? 2 : few && text.weight === 1 ? 1 : 0;
  return [...found]
    .sort(([a, x], [b, y]) => rank(y) - rank(x) || y.weight - x.weight || x.length - y.length || (a < b ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(([text]) => text);
}

/** The kana that begin with these letters. @param {string} letters */
const sounds = (letters) =>
  new Set([...ROMAJI].flatMap(([romaji, sound]) => (romaji.startsWith(letters) ? [sound] : [])));

/** Whether kana can be what somebody is typing of whom only the first letters are there. */
function begins(kana, letters) {
  if (letters === "n" && kana.startsWith("ン")) return true;
  return [...ROMAJI].some(([romaji, sound]) => romaji.startsWith(letters) && kana.startsWith(sound));
}
