// Records as scripts compare, narrow down and explain them.

import { loadFile } from "./data.js";
import { OF_COUNTS, exactValue, printedFigure } from "./figures.js";
import { element } from "./page.js";

/** @type {Map<string, Promise<any>>} by name */
const loaded = new Map();

/** A file of records, once. @param {string} folder @param {string} name @returns {Promise<any>} */
export function loadData(folder, name) {
  let data = loaded.get(name);
  if (!data) {
    data = loadFile(folder, name);
    data.catch(() => loaded.delete(name)); // so that the next one tries again
    loaded.set(name, data);
  }
  return data;
}

/**
 * @typedef {object} Trait what a record says in a field
 * @property {string} text words, or the note of a figure
 * @property {string} lang of the words, empty where it is the page's
 * @property {string} href of the words, from the language's folder
 * @property {bigint | null} value of a figure that is known, in single units
 * @property {string} state of a figure; `text` of words
 * @property {number[]} leftOut of a total that is not complete: how many are open, not recorded, shared beyond
 *
 * @typedef {{id: string, label: string, unit: string, scale: bigint, money: boolean}} Field scale: 0 for words; money:
 *   whether a reader may choose its unit
 * @typedef {{id: string, name: string, lang: string, traits: Map<string, Trait>}} RecordData
 */

/** @param {any} words @returns {{text: string, lang: string}} */
export const wordsFrom = (words) => (Array.isArray(words) ? { text: words[0], lang: words[1] } : { text: words, lang: "" });

/** @param {any} data of a file @returns {{fields: Field[], records: RecordData[]}} */
export function recordsFrom(data) {
  const fields = data.fields.map(([id, label, unit, scale]) => ({
    id,
    label,
    unit,
    scale: scale === 1 ? OF_COUNTS : BigInt(scale),
    money: scale > 1,
  }));
  const records = data.records.map(([id, name, traits]) => ({
    id,
    name: wordsFrom(name).text,
    lang: wordsFrom(name).lang,
    traits: new Map(
      traits.map(([place, said, more, note, ...leftOut]) => {
        const field = fields[place];
        const trait = field.scale
          ? { text: note ?? "", lang: "", href: "", value: said ? (field.money ? BigInt(said) : exactValue(said, field.scale)) : null, state: more, leftOut }
          : { ...wordsFrom(said), href: more ?? "", value: null, state: "text", leftOut };
        return [field.id, trait];
      }),
    ),
  }));
  return { fields, records };
}

/** Words with their language where it is not the page's. @param {{text: string, lang: string}} words */
export const spoken = ({ text, lang }) => (lang ? element("span", { lang }, text) : text);

/** Why there is no figure, as tables mark it. @param {string} state @returns {Node[]} */
function stateMark(state) {
  const words = say("state-" + (state === "n/a" ? "not-applicable" : state));
  if (state === "not-recorded") return [element("span", { class: "vh" }, words)];
  if (state === "n/a") return [element("span", { class: "na", "aria-hidden": "true" }, "-"), element("span", { class: "vh" }, words)];
  if (["shared", "withheld", "several", "not-added"].includes(state)) return [element("span", { class: "state" }, words)];
  return [element("span", { class: "open" }), element("span", { class: "vh" }, words)];
}

/** What a trait says, ready to stand in a cell. @param {Trait} trait @param {bigint} scale @param {number} places */
export function traitNodes(trait, scale, places = 0) {
  if (trait.state === "text") {
    return [trait.href ? element("a", { href: trait.href }, spoken(trait)) : spoken(trait)];
  }
  const figure = trait.value === null ? stateMark(trait.state) : [printedFigure(trait.value, scale, places)];
  return trait.text ? [...figure, " ", element("span", { class: "note" }, trait.text)] : figure;
}
