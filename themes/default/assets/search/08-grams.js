// Neighbouring characters, by which a text is found as it stands.

const MOST_GRAMS = 8;

/**
 * Pairs of characters that together cover a text, few enough to load.
 * @param {string} text folded
 * @param {number} [every] from how many characters to the next pair
 */
function gramsOf(text, every) {
  const grams = new Set();
  for (const run of text.split(" ")) {
    const characters = [...run];
    const step = every ?? (characters.length <= 4 ? 1 : 2);
    for (let i = 0; i + 1 < characters.length; i += step) grams.add(gramAt(characters, i));
    if (characters.length > 1) grams.add(gramAt(characters, characters.length - 2));
  }
  const all = [...grams];
  const apart = Math.max(1, all.length / (every ? 2 * MOST_GRAMS : MOST_GRAMS));
  return all.filter((_, i) => Math.floor(i / apart) !== Math.floor((i - 1) / apart));
}

/** In Latin letters three, as the index has them. */
function gramAt(characters, i) {
  const three = characters.slice(i, i + 3).join("");
  return /^[a-z]{3}$/.test(three) ? three : characters[i] + characters[i + 1];
}
