// What must stand in a document as it was typed is looked for in its text: pairs of characters may
// stand apart.

import { fold } from "./fold.js";

/**
 * @import { Results } from "./combine.js"
 * @import { Shards } from "./shards.js"
 */

export class Verifier {
  /** @param {Shards} shards */
  constructor(shards) {
    this.shards = shards;
    /** @type {Map<string, boolean>} of a document's number and what is looked for in it */
    this.checked = new Map();
  }

  /**
   * Whether a document holds what it must, where that is known without its text.
   * @param {Results} results
   * @param {number} id
   * @returns {boolean | undefined}
   */
  known({ checks }, id) {
    let answer = true;
    for (const { texts, trusted } of checks) {
      if (trusted[id]) continue;
      const holds = this.checked.get(`${id} ${texts}`);
      if (holds === false) return false;
      if (holds === undefined) answer = undefined;
    }
    return answer;
  }

  /** @param {Results} results @param {number} id @returns {Promise<boolean>} */
  async holds(results, id) {
    if (this.known(results, id) === undefined) {
      const { name, context, summary, body } = await this.shards.text(id);
      // What is typed cannot have the control character in it.
      const whole = fold([name, context, summary, body].join("\u0001")).replace(/\s+/g, " ");
      for (const { texts, trusted } of results.checks) {
        if (!trusted[id]) this.checked.set(`${id} ${texts}`, texts.some((text) => whole.includes(text)));
      }
    }
    return this.known(results, id) ?? false;
  }

  /**
   * The results of a page that hold. They may be few among many that do not; those found so far are
   * given as soon as there are any.
   * @param {Results} results
   * @param {number[] | Uint32Array} ids in the order to show
   * @param {number} start
   * @param {number} count
   * @param {(shown: number[]) => Promise<boolean>} [some] whether to go on
   * @returns {Promise<number[]>}
   */
  async page(results, ids, start, count, some = async () => true) {
    const shown = [];
    let passed = 0;
    for (let i = 0; i < ids.length && shown.length < count; i += count) {
      const next = Array.from(ids.slice(i, i + count));
      const hold = await Promise.all(next.map((id) => this.holds(results, id)));
      const before = shown.length;
      for (const [j, id] of next.entries()) {
        if (hold[j] && passed++ >= start && shown.length < count) shown.push(id);
      }
      if (shown.length > before && !(await some([...shown]))) break;
    }
    return shown;
  }

  /**
   * Without the documents that do not hold.
   * @param {Results} results
   * @param {number} atMost of how many texts are read; where more are to be, nothing is left out
   * @returns {Promise<{ids: Uint32Array, exact: boolean}>}
   */
  async only(results, atMost) {
    if (results.checks.length === 0) return { ids: results.ids, exact: true };
    const open = [];
    for (const id of results.ids) {
      if (this.known(results, id) === undefined && open.push(id) > atMost) return { ids: results.ids, exact: false };
    }
    await Promise.all(open.map((id) => this.holds(results, id)));
    return { ids: results.ids.filter((id) => this.known(results, id)), exact: true };
  }
}
