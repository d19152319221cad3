// The ways in which one thing is written, for a text that is looked for as it stands.

import { spelling, spellings } from "./fold.js";
import { hiragana, katakana, withoutVu } from "./words.js";

/** @import { Part } from "./parse.js" */

/** More are not worth their files. */
const MOST_FORMS = 6;

/** Names of places and counted things, in which one small sign is written in several ways. */
const SMALL_KE = /(?<=\p{Script=Han})[ヶケヵ](?=\p{Script=Han})|(?<=^\p{Script=Han}{1,3})が(?=\p{Script=Han}{1,2}$)/gu;
const COUNTED = /(?<=[0-9一二三四五六七八九十百千数何])[ヶケヵカか箇](?=[月所国年])/gu;

/**
 * @param {Part} part
 * @returns {string[]} its text first; that alone where it is quoted
 */
export function formsOf({ text, quoted }) {
  let forms = [text];
  if (quoted) return forms;
  if (/^[ァ-ヶー]{3,}$/.test(text)) forms.push(hiragana(text));
  else if (/^[ぁ-ゖー]{3,}$/.test(text)) forms.push(katakana(text));
  if (text.includes("ヴ")) forms.push(withoutVu(text));
  const others = [
    ...Array.from(text.matchAll(COUNTED), (m) => ({ m, ways: ["ヶ", "か", "ケ", "カ", "ヵ", "箇"] })),
    ...Array.from(text.matchAll(SMALL_KE), (m) => ({ m, ways: ["ヶ", "ケ", "が"] })),
    ...Array.from(text.matchAll(spelling), (m) => ({ m, ways: spellings.get(m[0]) })),
  ];
  // From the end, so that the places before stay where they are.
  for (const { m, ways } of others.sort((a, b) => b.m.index - a.m.index)) {
    const end = m.index + m[0].length;
    const written = (/** @type {string} */ form) => ways.map((way) => form.slice(0, m.index) + way + form.slice(end));
    forms = forms.flatMap((form) => (form.slice(m.index, end) === m[0] ? written(form) : form));
  }
  return [...new Set([text, ...forms])].slice(0, MOST_FORMS);
}
