// Where the words stand in a text, and the piece of it that shows most of them.

const SNIPPET = 110;

/**
 * An expression that finds what a query looked for in folded text.
 * @param {Clause[]} clauses
 * @returns {RegExp | null}
 */
function marksOf(clauses) {
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

/** A number with or without commas; a word in Latin letters from its beginning to its end. */
function sourceOf(word) {
  if (/^[0-9]+$/.test(word)) return `(?<![0-9])${[...word].join(",?")}(?![0-9])`;
  const plain = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return /^[\p{Script=Latin}']+$/u.test(word) ? `(?<!\\p{Script=Latin})${plain}\\p{Script=Latin}*` : plain;
}

/**
 * @param {string} text
 * @param {RegExp | null} marks
 * @returns {[number, number][]} from where to where in the text
 */
function placesOf(text, marks) {
  if (!marks) return [];
  const { text: folded, from } = foldWithPlaces(text);
  return [...folded.matchAll(marks)].map((m) => [from(m.index), from(m.index + m[0].length)]);
}

/**
 * The piece of a record that shows most of what was looked for.
 * @param {string[]} texts in order of preference
 * @param {RegExp | null} marks
 * @returns {{text: string, places: [number, number][]}}
 */
function snippet(texts, marks) {
  let best = { text: clip(texts.find((t) => t) ?? "", 0), places: [], score: 0 };
  for (const text of texts) {
    const places = placesOf(text, marks);
    for (const [index, place] of places.entries()) {
      const start = Math.max(0, place[0] - SNIPPET / 4);
      const inside = places.slice(index).filter((p) => p[1] <= start + SNIPPET);
      const score = new Set(inside.map(([from, to]) => text.slice(from, to))).size;
      if (score > best.score) {
        const piece = clip(text, start);
        const shift = piece.shift;
        best = { text: piece, places: inside.map(([from, to]) => [from - shift, to - shift]), score };
      }
    }
  }
  return { text: String(best.text), places: best.places };
}

/** A piece of a text with dots where it is cut. */
function clip(text, start) {
  let from = start;
  // From the beginning of its line or sentence, where that is near.
  const before = text.slice(Math.max(0, start - 40), start);
  const sentence = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n"), before.lastIndexOf(". "));
  if (sentence >= 0) from = start - before.length + sentence + 1;
  else if (start <= 40) from = 0;
  const to = Math.min(text.length, Math.max(from, start) + SNIPPET);
  const piece = new String((from > 0 && sentence < 0 ? "…" : "") + text.slice(from, to) + (to < text.length ? "…" : ""));
  return Object.assign(piece, { shift: from - (from > 0 && sentence < 0 ? 1 : 0) });
}

/**
 * A text with its marks.
 * @param {Element} into
 * @param {string} text
 * @param {[number, number][]} places
 */
function printMarked(into, text, places) {
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
