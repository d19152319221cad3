// Which of the list's rows are among the chosen.

/**
 * @typedef {{id: string, label: string, choices: {id: string, label: string}[], chosen: Set<number>}} Facet
 * @typedef {{place: number, choices: number[][]}} ListRow place: among the records by id
 */

/** @param {any} data of the index @returns {{chunk: number, facets: Facet[], rows: ListRow[]}} */
export function listFrom(data) {
  const facets = data.facets.map(([id, label, choices]) => ({
    id,
    label,
    choices: choices.map(([choice, name]) => ({ id: choice, label: name })),
    chosen: new Set(),
  }));
  const rows = data.rows.map(([place, ...choices]) => ({ place, choices: choices.map((c) => [c].flat()) }));
  return { chunk: data.chunk, facets, rows };
}

/**
 * Whether a row is among what is chosen: in every facet one of its choices.
 * @param {ListRow} row
 * @param {Facet[]} facets
 * @param {number} [except] the place of a facet that does not count
 */
export function matches(row, facets, except = -1) {
  return facets.every(
    (facet, i) => i === except || facet.chosen.size === 0 || row.choices[i].some((c) => facet.chosen.has(c)),
  );
}

/**
 * How many rows there would be with each choice, given what is chosen in the other facets.
 * @param {ListRow[]} rows
 * @param {Facet[]} facets
 * @param {number} place of the facet
 * @returns {number[]}
 */
export function countsOf(rows, facets, place) {
  const counts = facets[place].choices.map(() => 0);
  for (const row of rows) {
    if (matches(row, facets, place)) for (const choice of row.choices[place]) counts[choice]++;
  }
  return counts;
}
