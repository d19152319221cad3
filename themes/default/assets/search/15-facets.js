// Results narrowed by what they are of, counted, and put in another order.

/** @typedef {{id: string, terms: string[], of: number[]}} Facet */

/**
 * @param {Facet[]} facets
 * @param {State} state
 * @param {ArrayLike<number>} ids
 * @returns {{ids: number[], counts: Map<string, [string, number][]>}} what is left, and for each
 *   facet its terms with how many there are under the other facets' conditions
 */
function narrow(facets, state, ids) {
  const chosen = facets.map((facet) => {
    const terms = [...(state.filters.get(facet.id) ?? [])].map((term) => facet.terms.indexOf(term));
    return terms.length > 0 ? new Set(terms) : null;
  });
  const counts = facets.map((facet) => new Uint32Array(facet.terms.length));
  const left = [];
  for (let i = 0; i < ids.length; i++) {
    let failed = -1;
    let failures = 0;
    for (let f = 0; f < facets.length; f++) {
      if (chosen[f] && !chosen[f].has(facets[f].of[ids[i]])) {
        failed = f;
        failures++;
      }
    }
    if (failures === 0) left.push(ids[i]);
    for (let f = 0; f < facets.length; f++) {
      const term = facets[f].of[ids[i]];
      if (term >= 0 && (failures === 0 || (failures === 1 && failed === f))) counts[f][term]++;
    }
  }
  return { ids: left, counts: new Map(facets.map((facet, f) => [facet.id, ranked(facet, counts[f], chosen[f])])) };
}

/** Chosen terms first, then the most frequent. */
function ranked(facet, counts, chosen) {
  return facet.terms
    .map((term, i) => ({ term, count: counts[i], chosen: chosen?.has(i) ? 1 : 0 }))
    .filter((t) => t.count > 0 || t.chosen)
    .sort((a, b) => b.chosen - a.chosen || b.count - a.count)
    .map((t) => [t.term, t.count]);
}

/**
 * @param {Shards} shards
 * @param {Facet[]} facets
 * @param {string} sort
 * @param {number[]} ids by relevance
 * @returns {Promise<number[]>} what has no amount or no year comes last
 */
async function ordered(shards, facets, sort, ids) {
  if (sort === "score") return ids;
  let key;
  if (sort === "year") {
    const years = facets.find((facet) => facet.id === "year");
    const values = years.terms.map((term) => Number(numberAt(fold(term).replace(/^fy/, ""), 0)?.plain ?? 0));
    key = (/** @type {number} */ id) => -(values[years.of[id]] ?? 0);
  } else {
    const order = await shards.json("order");
    key = (/** @type {number} */ id) => (sort === "amount" ? -(order.amount[id] ?? -1) : order.reading[id]);
  }
  return [...ids].sort((a, b) => key(a) - key(b));
}
