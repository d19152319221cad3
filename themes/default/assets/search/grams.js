// Neighbouring characters, by which a text is found as it stands.

const MOST_GRAMS = 8;

/**
 * Pairs of characters that together cover a text, few enough to load.
 * @param {string} text folded
 * @param {boolean} [more] twice as many, those few among them
 */
export function gramsOf(text, more = false) {
  const grams = new Set();
  for (const run of text.split(" ")) {
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i++) grams.add(gramAt(characters, i));
  }
  const all = [...grams];
  const apart = more || all.length <= 3 ? Math.max(1, all.length / (2 * MOST_GRAMS)) : Math.max(2, all.length / MOST_GRAMS);
  return all.filter((_, i) => i === all.length - 1 || Math.floor(i / apart) !== Math.floor((i - 1) / apart));
}

/** In Latin letters three, as the index has them. */
function gramAt(characters, i) {
  const three = characters.slice(i, i + 3).join("");
  return /^[a-z]{3}$/.test(three) ? three : characters[i] + characters[i + 1];
}
