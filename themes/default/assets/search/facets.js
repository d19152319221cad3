// Results narrowed by what they are of, counted, and put in another order.

/**
 * @import { Shards } from "./shards.js"
 * @import { State } from "./state.js"
 */

/**
 * @typedef {{id: string, terms: [string, string][], of: (number | number[])[]}} Facet
 *   terms: id, the same in all languages, and label; of: each document's, several where it has
 *   several
 * @typedef {{id: string, label: string, count: number}} Term
 */

/**
 * Takes out of a state what no document is of: an address may be of an older site or mistyped.
 * @param {Facet[]} facets
 * @param {State} state
 * @returns {string[]} what was taken out
 */
export function forgetUnknown(facets, state) {
  return facets.flatMap(({ id, terms }) => {
    const chosen = state.filters.get(id);
    const unknown = [...chosen].filter((term) => !terms.some(([known]) => known === term));
    unknown.forEach((term) => chosen.delete(term));
    return unknown;
  });
}

/**
 * @param {Facet[]} facets
 * @param {State} state
 * @param {ArrayLike<number>} ids
 * @returns {{ids: number[], counts: Map<string, Term[]>}} what is left, and for each facet its terms
 *   with how many there are under the other facets' conditions
 */
export function narrow(facets, state, ids) {
  const chosen = facets.map((facet) => {
    const terms = [...facet.terms.keys()].filter((i) => state.filters.get(facet.id)?.has(facet.terms[i][0]));
    return terms.length > 0 ? new Set(terms) : null;
  });
  const counts = facets.map((facet) => new Uint32Array(facet.terms.length));
  const left = [];
  for (let i = 0; i < ids.length; i++) {
    let failed = -1;
    let failures = 0;
    for (let f = 0; f < facets.length; f++) {
      const of = facets[f].of[ids[i]];
      if (chosen[f] && !(typeof of === "number" ? chosen[f].has(of) : of.some((term) => chosen[f].has(term)))) {
        failed = f;
        failures++;
      }
    }
    if (failures === 0) left.push(ids[i]);
    for (let f = 0; f < facets.length; f++) {
      if (failures > 1 || (failures === 1 && failed !== f)) continue;
      const of = facets[f].of[ids[i]];
      if (typeof of === "number") counts[f][of]++;
      else for (const term of of) counts[f][term]++;
    }
  }
  return { ids: left, counts: new Map(facets.map((facet, f) => [facet.id, ranked(facet, counts[f], chosen[f])])) };
}

/** Chosen terms first, then the most frequent. @returns {Term[]} */
function ranked(facet, counts, chosen) {
  return facet.terms
    .map(([id, label], i) => ({ id, label, count: counts[i], chosen: chosen?.has(i) ? 1 : 0 }))
    .filter((t) => t.count > 0 || t.chosen)
    .sort((a, b) => b.chosen - a.chosen || b.count - a.count);
}

/**
 * @param {Shards} shards
 * @param {Facet[]} facets
 * @param {string} sort
 * @param {number[]} ids by relevance
 * @returns {Promise<number[]>} what has no amount or no year comes last
 */
export async function ordered(shards, facets, sort, ids) {
  if (sort === "score") return ids;
  let key;
  if (sort === "year") {
    const years = facets.find((facet) => facet.id === "year");
    const values = years.terms.map(([year]) => Number(year));
    key = (/** @type {number} */ id) => -(values[/** @type {number} */ (years.of[id])] ?? 0);
  } else {
    const order = await shards.json("order");
    key = (/** @type {number} */ id) => (sort === "amount" ? -(order.amount[id] ?? -1) : order.reading[id]);
  }
  return [...ids].sort((a, b) => key(a) - key(b));
}
