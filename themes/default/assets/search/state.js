// What is being looked at, and how the address says it, so that a search can be linked and walked
// back.

const FACETS = ["kind", "organisation", "theme", "class", "year", "amount"];
const SORTS = ["score", "amount", "year", "reading"];
export const PAGE_SIZE = 10;

/** @typedef {{q: string, filters: Map<string, Set<string>>, sort: string, page: number}} State */

/** @param {string} address the part from the question mark @returns {State} */
export function readState(address) {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get("sort") ?? "";
  return {
    q: parameters.get("q") ?? "",
    filters: new Map(FACETS.map((facet) => [facet, new Set(parameters.getAll(facet))])),
    sort: SORTS.includes(sort) ? sort : SORTS[0],
    page: Math.max(1, parseInt(parameters.get("page") ?? "1", 10) || 1),
  };
}

/** @param {State} state @returns {string} from the question mark */
export function writeState({ q, filters, sort, page }) {
  const parameters = new URLSearchParams();
  if (q) parameters.set("q", q);
  for (const [facet, terms] of filters) for (const term of terms) parameters.append(facet, term);
  if (sort !== SORTS[0]) parameters.set("sort", sort);
  if (page > 1) parameters.set("page", String(page));
  const text = parameters.toString();
  return text ? "?" + text : "";
}

export const isFiltered = (/** @type {State} */ state) => [...state.filters.values()].some((terms) => terms.size > 0);
