// Files of sorted keys, each written as what it does not share with the one before it.

/** @import { Entry } from "./postings.js" */

/**
 * @param {Uint8Array} bytes
 * @param {string} letter of the file: w, g or s
 * @param {number} limit how many documents there are
 * @returns {Map<string, Entry>}
 */
export function readRange(bytes, letter, limit) {
  const entries = new Map();
  const decoder = new TextDecoder();
  let at = 0;
  const number = () => {
    let n = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      n |= (byte & 0x7f) << shift;
      if (byte < 0x80) return n;
    }
  };
  const text = () => {
    const size = number();
    return decoder.decode(bytes.subarray(at, (at += size)));
  };
  let key = "";
  while (at < bytes.length) {
    key = key.slice(0, number()) + text();
    const entry = { count: number(), see: [], texts: [], list: bytes.subarray(0, 0), extra: 0, limit };
    if (letter === "s") {
      entry.texts = Array.from({ length: entry.count }, () => [text() || key, number()]);
    } else {
      if (entry.count > 0) {
        if (letter === "w") entry.extra = number();
        const size = number();
        entry.list = bytes.subarray(at, (at += size));
      }
      if (letter === "w") entry.see = Array.from({ length: number() }, text);
    }
    entries.set(key, entry);
  }
  return entries;
}

/**
 * @param {[string, string]} firsts how much each key shares with the one before, a digit of 36 each,
 *     and what it has besides
 * @returns {string[]} the first key of each file
 */
export function unfront([shared, rests]) {
  let key = "";
  return shared === "" ? [] : rests.split("\n").map((rest, i) => (key = key.slice(0, parseInt(shared[i], 36)) + rest));
}
