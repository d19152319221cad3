// What the box proposes while somebody types: by spelling, by kana, by romaji.

const MOST_SUGGESTIONS = 8;

/**
 * @param {Shards} shards
 * @param {string} typed
 * @returns {Promise<string[]>} the likeliest first
 */
async function suggest(shards, typed) {
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
  if (kana && (romaji || /[ァ-ヺー]/.test(kana)) && kana !== folded) {
    const entries = await shards.prefixed("s", kana);
    add(romaji?.rest ? entries.filter(([key]) => begins(key.slice(kana.length), romaji.rest)) : entries, kana);
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.whole - x.whole || y.weight - x.weight || x.length - y.length || (a < b ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(([text]) => text);
}

/** Whether kana can be what somebody is typing of whom only the first letters are there. */
function begins(kana, letters) {
  if (letters === "n" && kana.startsWith("ン")) return true;
  return [...ROMAJI].some(([romaji, sound]) => romaji.startsWith(letters) && kana.startsWith(sound));
}
