// Spellings of the same characters become one. The same as Fold.java: the index was folded by it.

const MARKS = /[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;

/** @type {Map<string, string>} from a variant form of a character to the one that stands for it */
const forms = new Map();

/** @param {string} pairs of a variant form and the form for it, without anything between */
function useVariants(pairs) {
  const characters = [...pairs + "’'‐-‑-‒-–-—-―-−-〜~"];
  for (let i = 0; i < characters.length; i += 2) forms.set(characters[i], characters[i + 1]);
}

/** @param {string} text */
function fold(text) {
  const plain = text.normalize("NFKD").replace(MARKS, "").normalize("NFC").toLowerCase();
  let folded = "";
  for (const c of plain) folded += forms.get(c) ?? c;
  return folded;
}

/**
 * A folded text, and for each of its characters where it comes from in the text.
 * @param {string} text
 * @returns {{text: string, from: number[]}}
 */
function foldWithPlaces(text) {
  let folded = "";
  const from = [];
  for (const cluster of text.matchAll(CLUSTER)) {
    const piece = fold(cluster[0]);
    for (let i = 0; i < piece.length; i++) from.push(cluster.index);
    folded += piece;
  }
  from.push(text.length);
  return { text: folded, from };
}
