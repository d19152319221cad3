// A part of a query into the index's own terms. The longest match against them agrees well with the
// analyser that made them, and needs no dictionary.

import { spelling } from "./fold.js";
import { SHORTEST_FOR_MISTAKES, byCount, mistake } from "./mistakes.js";
import { settled } from "./questions.js";
import { HAN, JAPANESE, LATIN, aliases, fromRomaji, numberAt, stem } from "./words.js";

/** @import { Shards } from "./shards.js" */

const OTHER_SPELLING = 0.6;
const READING = 0.3;
const LONGEST_WORD = 12;
const SHORTEST_FOR_PREFIX = 2;
const MOST_COMPLETIONS = 40;
const MOST_READ_SO = 3;

/** What stands between words and is no word, unless a longer one begins with it. */
const PARTICLE =
  /(?:など|による|により|によって|における|において|について|として|に対(?:する|して)|に関(?:する|して)|から|まで|より|だけ|ほど|へと|でも|とも|ながら|つつ|ずに)/y;

/**
 * @typedef {{text: string, terms: Map<string, number>, guessed?: string}} Group
 *   a word as typed, and the terms that stand for it with their weights: one is enough
 */

export class Cutter {
  /** @param {Shards} shards */
  constructor(shards) {
    this.shards = shards;
  }

  /**
   * @param {string} text folded, without white space
   * @returns {Promise<{groups: Group[], left: string[], bonds: string[]}>} the words; what no word
   *     covers; and pieces that must stand as they are, since a lone character in them may be half
   *     of another word anywhere else: 交付 and 金 are not 交付金
   */
  async cut(text) {
    const groups = [];
    const left = [];
    const pieces = [];
    let at = 0;
    while (at < text.length) {
      const found = (await this.numberAt(text, at)) ?? (await this.wordAt(text, at));
      const piece = text.slice(at, at + found.length);
      if (found.group) groups.push(found.group);
      else if (found.open) left.push(piece);
      pieces.push(found.group && !/^[0-9〇一二三四五六七八九十百千万億兆]/.test(piece) ? piece : "");
      at += found.length;
    }
    return { groups, left: joined(left, text), bonds: bonds(pieces) };
  }

  /** A number, unless a word that is no number goes further. @private */
  async numberAt(text, at) {
    const number = numberAt(text, at);
    if (!number) return null;
    const longer = /^[^0-9]/.test(text.slice(at)) && (await this.longest(text, at, number.length));
    const terms = await settled(this.shards, (missing) => this.lookup(number.plain, missing));
    if (longer) {
      terms?.forEach((_, term) => longer.group.terms.set(term, OTHER_SPELLING));
      return longer;
    }
    // What is counted says little, and may be one word with the number in a text: 十二月.
    const tail = /^(?:年度?|[月日円人件社回台歳時分名])/.exec(text.slice(at + number.length));
    const length = number.length + (tail ? tail[0].length : 0);
    return { length, open: true, group: terms && { text: text.slice(at, at + length), terms } };
  }

  /** @private */
  async wordAt(text, at) {
    LATIN.lastIndex = at;
    const latin = LATIN.exec(text);
    if (latin) return { length: latin[0].length, open: true, group: await this.latin(latin[0]) };
    if (!JAPANESE.test(text[at])) return { length: 1, open: false, group: null };
    PARTICLE.lastIndex = at;
    const particle = PARTICLE.exec(text)?.[0].length ?? 0;
    const word = await this.longest(text, at, particle);
    if (word) return this.even(text, at, particle, word);
    if (particle > 0) return { length: particle, open: false, group: null };
    const katakana = /^[ァ-ヺー]+/.exec(text.slice(at))?.[0] ?? "";
    if (katakana.length >= SHORTEST_FOR_MISTAKES) {
      return { length: katakana.length, open: true, group: await mistake(this.shards, katakana) };
    }
    const length = String.fromCodePoint(text.codePointAt(at)).length;
    return { length, open: !/[ぁ-ゖー]/.test(text[at]), group: null };
  }

  /** The longest word at a place that is longer than so many characters. @private */
  longest(text, at, than) {
    const run = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/u.exec(text.slice(at));
    const most = Math.min(run ? run[0].length : 0, LONGEST_WORD);
    return settled(this.shards, (missing) => {
      for (let length = most; length > than; length--) {
        const word = text.slice(at, at + length);
        if (/^[ぁ-ゖー]$/.test(word)) break;
        const terms = this.lookup(word, missing, word === text);
        if (missing.size > 0) return null;
        if (terms) return { length, open: true, group: { text: word, terms } };
      }
      return null;
    });
  }

  /**
   * Of the words at a place the longest, unless it leaves no more than one kanji of the next and a
   * shorter one leaves a word: 商工, 会議, 所 and not 商工会, 議, 所. @private
   */
  async even(text, at, than, longest) {
    const next = (/** @type {number} */ length) => this.longest(text, at + length, 0);
    const end = at + longest.length;
    if (longest.length < 3 || !HAN.test(text[end] ?? "") || (await next(longest.length))?.length > 1) return longest;
    for (let length = longest.length - 1; length > Math.max(1, than); length--) {
      const shorter = await this.exactly(text.slice(at, at + length));
      const after = shorter && (await next(length));
      if (after && length + after.length > longest.length) return shorter;
    }
    return longest;
  }

  /** A word of which it is known where it ends. @param {string} word */
  async exactly(word) {
    const terms = await settled(this.shards, (missing) => this.lookup(word, missing));
    return terms && { length: word.length, open: true, group: { text: word, terms } };
  }

  /**
   * The terms that a word stands for.
   * @private
   * @param {string} word
   * @param {Set<string>} missing
   * @param {boolean} [alone] whether nothing else is typed with it
   * @returns {Map<string, number> | null} null where there are none
   */
  lookup(word, missing, alone = false) {
    const terms = new Map();
    const add = (/** @type {string} */ term, /** @type {number} */ boost) =>
      terms.set(term, Math.max(boost, terms.get(term) ?? 0));
    const own = this.shards.find("w", word, missing);
    if (own?.count) add(word, 1);
    for (const term of own?.see ?? []) add(term, OTHER_SPELLING);
    const isKana = /^[ぁ-ヺー]+$/.test(word);
    // In a sentence 拡大し is 拡大 and an ending.
    const inflected = !alone && /^\p{Script=Han}+し$/u.test(word);
    for (const alias of inflected ? [] : aliases(word)) {
      const entry = this.shards.find("w", alias, missing);
      if (entry?.count) add(alias, OTHER_SPELLING);
      // Too many words are read like one or two kana, and in a sentence these are endings.
      const short = isKana && word.length < 3;
      if (short && (word.length === 1 || !alone || (terms.size > 0 && entry?.see.length > MOST_READ_SO))) continue;
      for (const term of entry?.see ?? []) add(term, isKana ? READING : OTHER_SPELLING);
    }
    return terms.size > 0 ? terms : null;
  }

  /** A word in Latin letters: as it is, begun, or with one mistake. @private */
  async latin(word) {
    const terms = new Map();
    const own = await settled(this.shards, (missing) => this.lookup(stem(word), missing));
    own?.forEach((boost, term) => terms.set(term, boost));
    if (word.length >= SHORTEST_FOR_PREFIX) {
      const begun = (await this.shards.prefixed("w", word)).filter(([, entry]) => entry.count > 0);
      begun
        .sort(byCount)
        .slice(0, MOST_COMPLETIONS)
        .forEach(([term]) => terms.has(term) || terms.set(term, OTHER_SPELLING));
    }
    if (terms.size > 0) return { text: word, terms };
    // Romaji is not corrected but read, if it can be.
    return word.length < SHORTEST_FOR_MISTAKES || fromRomaji(word)?.rest === "" ? null : mistake(this.shards, word);
  }
}

/** Words with the lone kanji beside them. @param {string[]} pieces empty where no word is */
function bonds(pieces) {
  const bound = [];
  let bond = "";
  for (const [i, piece] of pieces.entries()) {
    const lone = HAN.test(piece);
    if (lone || (bond !== "" && HAN.test(pieces[i - 1]) && HAN.test(bond))) {
      bond = (bond || (i > 0 ? pieces[i - 1] : "")) + piece;
    } else {
      if (bond) bound.push(bond);
      bond = "";
    }
  }
  if (bond) bound.push(bond);
  // One that has several spellings need not stand in this one.
  return bound.filter((text) => [...text].length > 1 && text.search(spelling) < 0 && !text.includes("ヶ"));
}

/** Neighbouring pieces of a text as one. @param {string[]} pieces @param {string} text */
function joined(pieces, text) {
  const whole = [];
  for (const piece of pieces) {
    const longer = whole.length > 0 ? whole.at(-1) + piece : "";
    if (longer && text.includes(longer)) whole[whole.length - 1] = longer;
    else whole.push(piece);
  }
  return whole;
}
