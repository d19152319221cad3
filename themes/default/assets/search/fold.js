// Spellings of the same characters become one. The same as Fold.java: the index was folded by it.

const MARKS = /[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** What may have accents or selectors: of ASCII, kana, kanji and their signs nothing. */
const UNUSUAL = /[\u0080-\u1fff\u2017\u203e\u212b\u219a-\u2adc\ud800-\udfff\ufe00-\ufe4f\uffe3]/;
const CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;

/** @type {Map<string, string>} from a variant form of a character to the one that stands for it */
const forms = new Map();

/** Any variant form; nothing until the index has said which there are. */
let variant = /(?!)/g;

/** @param {string} pairs of a variant form and the form for it, without anything between */
export function useVariants(pairs) {
  const characters = [...pairs + "’'“\"”\"„\"‐-‑-‒-–-—-―-−-〜~"];
  for (let i = 0; i < characters.length; i += 2) forms.set(characters[i], characters[i + 1]);
  variant = new RegExp(`[${[...forms.keys()].join("")}]`, "gu");
}

/** @param {string} text */
export function fold(text) {
  const plain = UNUSUAL.test(text) ? text.normalize("NFKD").replace(MARKS, "").normalize("NFC") : text.normalize("NFKC");
  return plain.toLowerCase().replace(variant, (c) => forms.get(c) ?? c);
}

/** @type {Map<string, string[]>} from a spelling to all of its word, the usual one first */
export const spellings = new Map();
export let spelling = /(?!)/g;

/** @param {string[]} groups each of spellings of one word, parted by spaces */
export function useSpellings(groups) {
  for (const group of groups) {
    const all = group.split(" ");
    for (const one of all) spellings.set(one, all);
  }
  spelling = new RegExp([...spellings.keys()].join("|") || "(?!)", "g");
}

/** One spelling of each word, as Spellings.java has it. @param {string} text folded */
export const unify = (text) =>
  text
    .replace(/(?<=\p{Script=Han})[ケヵ](?=\p{Script=Han})/gu, "ヶ")
    .replace(spelling, (word) => spellings.get(word)[0]);

/** Characters of which each becomes one, whatever stands around it: nearly every text has no others. */
const ONE_TO_ONE = /^[\n\r\t -~\u3000-\u3029\u3041-\u3096\u309d\u309e\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * A folded text, and for each of its places where that is in the text; undefined for one that is
 * within a character there: キ of ㌔.
 * @param {string} text
 * @returns {{text: string, from: (place: number) => number | undefined}}
 */
export function foldWithPlaces(text) {
  const whole = ONE_TO_ONE.test(text) ? fold(text) : "";
  if (whole.length === text.length) return { text: whole, from: (place) => place };
  let folded = "";
  const from = [];
  for (const cluster of text.matchAll(CLUSTER)) {
    from[folded.length] = cluster.index;
    folded += fold(cluster[0]);
  }
  from[folded.length] = text.length;
  return { text: folded, from: (place) => from[place] };
}
