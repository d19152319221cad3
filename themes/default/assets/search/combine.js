// The documents that a query finds, in Lucene's order.

import { gramsOf } from "./grams.js";
import { documents } from "./postings.js";

/**
 * @import { Entry } from "./postings.js"
 * @import { Clause } from "./search.js"
 * @import { Shards } from "./shards.js"
 */

const GRAM = 0.02;

/**
 * @typedef {{ids: Uint32Array, scores: Float32Array, clauses: Clause[], relaxed: boolean,
 *   unmatched: string[], checks: {texts: string[], trusted: Uint8Array}[], enough: number,
 *   boosts: {w: Map<string, number>, g: Map<string, number>}}} Results
 *   checks: texts of which a document must hold one as it stands unless it is trusted to match;
 *   enough: of all words where no document has all; boosts: what was scored
 */

/**
 * @param {Shards} shards
 * @param {Clause[]} clauses
 * @param {Map<string, Entry>} words
 * @param {Map<string, Entry>} grams
 * @returns {Results}
 */
export function combine(shards, clauses, words, grams) {
  const size = shards.contents.documents;
  const boosts = { w: new Map(), g: new Map() };
  const raise = (/** @type {Map<string, number>} */ of, /** @type {string} */ key, /** @type {number} */ boost) =>
    of.set(key, Math.max(boost, of.get(key) ?? 0));
  const unmatched = [];
  const checks = [];
  let allowed = new Uint8Array(size).fill(1);
  let asked = false;

  for (const clause of clauses) {
    const { part, groups } = clause;
    const literal = withAny(clause.grams, grams, size);
    const anyLiteral = literal.includes(1);
    const literalOnly = part.quoted || (clause.literalOnly && anyLiteral);
    clause.literalOnly = literalOnly;
    const whole = literalOnly ? new Uint8Array(size) : withWords(clause, words, grams, size);
    if (part.excluded) {
      for (let id = 0; id < size; id++) allowed[id] &= +!(whole[id] | literal[id]);
      continue;
    }
    if (groups.length === 0 && !anyLiteral) {
      unmatched.push(part.text);
      continue;
    }
    if (!anyLiteral) unmatched.push(...clause.left);
    if (anyLiteral && [...part.text].length > 2) checks.push({ texts: clause.forms, trusted: whole });
    if (!literalOnly) {
      for (const bond of clause.bonds) {
        // A pair is a gram itself, and a document found as it stands has the bond in it.
        if ([...bond].length > 2) checks.push({ texts: [bond], trusted: whole.map((w) => +!w) });
      }
    }
    for (const group of groups) group.terms.forEach((boost, term) => raise(boosts.w, term, boost));
    for (const gram of clause.grams.flat()) raise(boosts.g, gram, GRAM);
    for (let id = 0; id < size; id++) allowed[id] &= whole[id] | literal[id];
    asked = true;
  }
  if (!asked) allowed.fill(0);

  const wanted = clauses.filter((c) => !c.part.excluded).flatMap((c) => c.groups);
  let enough = 0;
  const relaxed = wanted.length > 1 && !clauses.some((c) => c.part.excluded || c.part.quoted) && !allowed.includes(1);
  if (relaxed) {
    checks.length = 0;
    const counts = new Uint8Array(size);
    for (const group of wanted) addGroup(group, words, counts);
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    enough = Math.min(most, Math.ceil(wanted.length / 2));
    allowed = counts.map((count) => +(asked && enough > 0 && count >= enough));
  }
  const scores = total(shards.score, boosts, words, grams, size);
  return { ids: byScore(allowed, scores), scores, clauses, relaxed, unmatched, checks, enough, boosts };
}

/** Documents with one term at least of each group, and all pairs of each bond. */
export function withWords({ groups, bonds }, words, grams, size) {
  const counts = new Uint8Array(size);
  for (const group of groups) addGroup(group, words, counts);
  const has = counts.map((count) => +(groups.length > 0 && count === groups.length));
  for (const bond of bonds) {
    const bound = withAll(gramsOf(bond), grams, size);
    for (let id = 0; id < size; id++) has[id] &= bound[id];
  }
  return has;
}

/** Counts a group once for each document with one of its terms. @param {Uint8Array} counts */
function addGroup(group, words, counts) {
  const seen = new Uint8Array(counts.length);
  for (const term of group.terms.keys()) {
    const entry = words.get(term);
    if (entry) documents(entry, true, (id) => (seen[id] = 1));
  }
  for (let id = 0; id < counts.length; id++) counts[id] += seen[id];
}

/**
 * The documents that have all grams; none where there are no grams.
 * @param {string[]} names
 * @param {Map<string, Entry>} grams
 * @param {number} size
 */
function withAll(names, grams, size) {
  const counts = new Uint8Array(size);
  if (names.length === 0 || !names.every((name) => grams.has(name))) return counts;
  for (const name of names) documents(grams.get(name), false, (id) => counts[id]++);
  return counts.map((count) => +(count === names.length));
}

/** The documents that have all grams of one list or another. @param {string[][]} lists */
export function withAny(lists, grams, size) {
  const [first, ...others] = lists.map((names) => withAll(names, grams, size));
  for (const other of others) for (let id = 0; id < size; id++) first[id] |= other[id];
  return first;
}

/** What all terms bring to each document, added up in double precision as Lucene does. */
function total(score, boosts, words, grams, size) {
  const sums = new Float64Array(size);
  const add = (/** @type {number} */ id, /** @type {number} */ part) => (sums[id] += part);
  for (const [term, boost] of boosts.w) if (words.has(term)) score.each("w", words.get(term), boost, add);
  for (const [gram, boost] of boosts.g) if (grams.has(gram)) score.each("g", grams.get(gram), boost, add);
  return Float32Array.from(sums);
}

/**
 * The best first, and of equals the first. A score that is not negative has its order as bits, too,
 * so that numbers are sorted and nothing is compared by a function.
 * @param {Uint8Array} allowed
 * @param {Float32Array} scores
 */
function byScore(allowed, scores) {
  const bits = new Uint32Array(scores.buffer);
  const keys = new Float64Array(sum(allowed));
  for (let id = 0, i = 0; id < allowed.length; id++) {
    if (allowed[id]) keys[i++] = (0xffffffff - bits[id]) * 2 ** 21 + id;
  }
  return Uint32Array.from(keys.sort(), (key) => key % 2 ** 21);
}

/** How many are set. @param {Uint8Array} flags */
export function sum(flags) {
  let count = 0;
  for (let i = 0; i < flags.length; i++) count += flags[i];
  return count;
}
