// A query into what is to be asked of the index.

import { combine, sum, withAny, withWords } from "./combine.js";
import { Cutter } from "./cut.js";
import { unify } from "./fold.js";
import { formsOf } from "./forms.js";
import { gramsOf } from "./grams.js";
import { mistake } from "./mistakes.js";
import { parse } from "./parse.js";
import { entries } from "./questions.js";
import { Verifier } from "./verify.js";
import { fromRomaji, hiragana } from "./words.js";

/**
 * @import { Results } from "./combine.js"
 * @import { Group } from "./cut.js"
 * @import { Part } from "./parse.js"
 * @import { Shards } from "./shards.js"
 */

export const AT_ONCE = 60;
const MOST_OPEN = 20;

/**
 * @typedef {{part: Part, groups: Group[], left: string[], bonds: string[], forms: string[],
 *   grams: string[][], literalOnly: boolean}} Clause
 *   forms: the ways in which it may stand in a text; grams: the pairs of each
 */

export class Search {
  /** @param {Shards} shards */
  constructor(shards) {
    this.shards = shards;
    this.cutter = new Cutter(shards);
    this.verifier = new Verifier(shards);
  }

  /**
   * @param {string} query
   * @param {() => boolean} [late] whether nobody waits for the answer any longer
   * @returns {Promise<Results | null>} null where it is late
   */
  async run(query, late = () => false) {
    await this.shards.open();
    const parts = parse(query);
    // Pairs do not depend on how the words are cut, so they are loaded beside them.
    const pairs = parts.flatMap((part) => formsOf(part).flatMap((form) => gramsOf(form)));
    const [, ...clauses] = await Promise.all([
      entries(this.shards, "g", pairs),
      ...parts.map((part) => this.clause(part)),
    ]);
    if (late()) return null;
    const terms = new Set(clauses.flatMap((c) => c.groups.flatMap((g) => [...g.terms.keys()])));
    const names = () => clauses.flatMap((c) => [...c.grams.flat(), ...c.bonds.flatMap((bond) => gramsOf(bond))]);
    const [words, some] = await Promise.all([
      entries(this.shards, "w", terms),
      entries(this.shards, "g", names()),
    ]);
    const grams = this.narrow(clauses, words, some) ? await entries(this.shards, "g", names()) : some;
    return late() ? null : combine(this.shards, clauses, words, grams);
  }

  /**
   * Asks for more pairs of a text that must be there as it stands, where many documents have those
   * that were asked for and would have to be looked into: their texts weigh more. @private
   */
  narrow(clauses, words, grams) {
    const size = this.shards.contents.documents;
    const open = (/** @type {Clause} */ clause) => {
      const trusted = clause.literalOnly ? new Uint8Array(size) : withWords(clause, words, grams, size);
      return sum(withAny(clause.grams, grams, size).map((has, id) => has & ~trusted[id]));
    };
    const wide = clauses.filter((clause) => open(clause) > MOST_OPEN);
    for (const clause of wide) clause.grams = clause.forms.map((form) => gramsOf(form, true));
    return wide.length > 0;
  }

  /** @private @param {Part} part @returns {Promise<Clause>} */
  async clause(part) {
    let { groups, left, bonds } = await this.cutter.cut(unify(part.text.replace(/ /g, "")));
    const latin = /^[\p{Script=Latin}'-]+$/u.test(part.text);
    if (latin && groups.length === 0 && !part.quoted) {
      ({ groups, left, bonds } = await this.romaji(part.text));
    }
    // A piece that is not made of whole words is looked for as it stands.
    const literalOnly = part.quoted || (left.length > 0 && !latin);
    const forms = formsOf(part);
    return { part, groups, left, bonds, forms, grams: forms.map((form) => gramsOf(form)), literalOnly };
  }

  /** What is typed without an input method, or a word with a mistake. @private @param {string} text */
  async romaji(text) {
    const romaji = fromRomaji(text.replaceAll("-", "").replace(/n$/, "n'"));
    if (romaji && !romaji.rest && romaji.kana.length > 1) {
      const cut = await this.cutter.cut(hiragana(romaji.kana));
      if (cut.groups.length > 0 && cut.left.length === 0) return cut;
    }
    const group = await mistake(this.shards, text);
    return group ? { groups: [group], left: [], bonds: [] } : { groups: [], left: [text], bonds: [] };
  }
}
