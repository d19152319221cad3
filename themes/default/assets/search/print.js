// Results and facets as the theme's templates draw them.

import { printedCount } from "../figures.js";
import { csvText } from "../files.js";
import { placesOf, printMarked, snippet } from "./snippet.js";

/**
 * @import { Term } from "./facets.js"
 * @import { Text } from "./shards.js"
 * @import { State } from "./state.js"
 */

const FIRST_TERMS = 6;

/** @param {string} id of a template @returns {any} */
const stamp = (id) => /** @type {HTMLTemplateElement} */ (document.getElementById(id)).content.firstElementChild.cloneNode(true);

/**
 * @param {Text} text of a record
 * @param {RegExp | null} marks
 */
export function printResult(text, marks) {
  const item = stamp("search-result");
  const slot = (/** @type {string} */ name) => item.querySelector(`[data-slot="${name}"]`);
  const fill = (/** @type {string} */ name, /** @type {string} */ value) => {
    if (value) printMarked(slot(name), value, placesOf(value, marks));
    else slot(name).remove();
  };
  slot("name").href = text.path;
  const own = placesOf(text.name, marks);
  printMarked(slot("name"), text.name, own);
  const piece = snippet([text.summary, text.body, text.context], marks);
  printMarked(slot("snippet"), piece.text, piece.places);
  const other = placesOf(text.otherName, marks);
  // What matched in the other language is shown, and marked as such.
  if (other.length > 0 && own.length === 0) printMarked(slot("other-name"), text.otherName, other);
  else slot("other").remove();
  for (const label of ["kind", "organisation", "year", "amount"]) fill(label, text[label]);
  return item;
}

/**
 * The facets with their terms. The control that has the focus keeps it, though it may stand in
 * another place then: terms that are chosen come first.
 * @param {HTMLElement} into
 * @param {Map<string, Term[]>} counts
 * @param {State} state
 * @param {(facet: string, term: string, on: boolean) => void} toggle
 */
export function printFacets(into, counts, state, toggle) {
  const open = new Set([.../** @type {NodeListOf<HTMLElement>} */ (into.querySelectorAll("details[open]"))].map((d) => d.dataset.facet));
  const focused = /** @type {HTMLInputElement} */ (into.contains(document.activeElement) ? document.activeElement : null);
  const facet = focused?.closest("fieldset").dataset.facet;
  into.replaceChildren(
    ...[...counts]
      .filter(([, terms]) => terms.length > 0)
      .map(([id, terms]) => {
        const group = stamp("search-facet");
        group.dataset.facet = id;
        group.querySelector("legend").textContent = say("search-facet-" + id);
        const more = group.querySelector("details");
        more.dataset.facet = id;
        more.open = open.has(id);
        const options = (/** @type {Term[]} */ some) =>
          some.map((term) => {
            const option = stamp("search-term");
            const box = option.querySelector("input");
            box.value = term.id;
            box.checked = state.filters.get(id).has(term.id);
            box.addEventListener("change", () => toggle(id, term.id, box.checked));
            option.querySelector("[data-slot=term]").textContent = term.label;
            option.querySelector("[data-slot=count]").textContent = printedCount(term.count);
            return option;
          });
        group.querySelector("div").append(...options(terms.slice(0, FIRST_TERMS)));
        const rest = terms.slice(FIRST_TERMS);
        if (rest.length === 0) {
          more.remove();
        } else {
          more.querySelector("summary").textContent = say("search-facet-more", printedCount(rest.length));
          // Most are never looked at.
          const fill = () => more.childElementCount > 1 || more.append(...options(rest));
          more.addEventListener("toggle", fill);
          if (more.open || (id === facet && focused.matches("details input"))) fill();
        }
        return group;
      }),
  );
  if (!focused) return;
  const group = [.../** @type {HTMLCollectionOf<HTMLElement>} */ (into.children)].find((g) => g.dataset.facet === facet) ?? into;
  const same = focused.matches("summary")
    ? group.querySelector("summary")
    : [...group.querySelectorAll("input")].find((box) => box.value === focused.value);
  (same ?? group.querySelector("input"))?.focus({ preventScroll: true });
}

/** The results shown as CSV for spreadsheets. @param {Text[]} texts */
export const csvOf = (texts) =>
  csvText(
    [
      { name: say("search-column-name"), words: true, value: (t) => t.name },
      ...["kind", "organisation", "year", "amount"].map((f) => ({ name: say("search-facet-" + f), words: true, value: (t) => t[f] })),
      { name: say("search-column-address"), words: true, value: (t) => new URL(t.path, location.href).href },
    ],
    texts,
  );
