// The search page: what is typed and chosen becomes the address, and the address becomes results.

import { DataError } from "../data.js";
import { printedCount } from "../figures.js";
import { save } from "../files.js";
import { element } from "../page.js";
import { combobox } from "./combobox.js";
import { forgetUnknown, narrow, ordered } from "./facets.js";
import { fold, spellings, unify } from "./fold.js";
import { gramsOf } from "./grams.js";
import { inflate } from "./inflate.js";
import { csvOf, printFacets, printResult } from "./print.js";
import { AT_ONCE, Search } from "./search.js";
import { Shards } from "./shards.js";
import { marksOf, snippet } from "./snippet.js";
import { PAGE_SIZE, isFiltered, readState, writeState } from "./state.js";
import { suggest } from "./suggest.js";
import { aliases, loose, numberAt, stem } from "./words.js";

/**
 * @import { Results } from "./combine.js"
 * @import { State } from "./state.js"
 */

/** An element of the page by its id. @param {string} id @returns {any} */
const byId = (id) => document.getElementById(id);

class SearchPage {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.shards = new Shards(root.dataset.index);
    this.search = new Search(this.shards);
    /** @type {HTMLInputElement} */
    this.input = byId("search-input");
    /** @type {HTMLSelectElement} */
    this.sort = byId("search-sort");
    this.state = readState(location.search);
    /** Of the query that is being answered: an older one gives way. */
    this.turn = 0;
    /** @type {number[]} the documents on the page */
    this.shown = [];
    /** @type {string[]} conditions of the address that are none of this site's */
    this.ignored = [];
  }

  /** Makes the page one to search in, and answers what its address asks. */
  open() {
    this.wire();
    // On a narrow screen the results come first.
    if (matchMedia("(max-width: 47.99rem)").matches) this.filters().open = false;
    byId("search-fallback").remove();
    this.input.form.hidden = false;
    this.shards.open().catch(() => {}); // a query says what is wrong
    this.show(true);
  }

  wire() {
    const box = combobox(this.input, byId("search-suggestions"), (typed) => suggest(this.shards, typed), {
      typed: (q) => this.go({ q }, false),
      chosen: (q) => this.go({ q }, true),
    });
    this.input.form.addEventListener("submit", (event) => {
      event.preventDefault();
      box.close();
      this.go({ q: this.input.value }, true);
    });
    this.sort.addEventListener("change", () => this.go({ sort: this.sort.value }, true));
    byId("search-previous").addEventListener("click", () => this.turnTo(this.state.page - 1));
    byId("search-next").addEventListener("click", () => this.turnTo(this.state.page + 1));
    byId("search-clear").addEventListener("click", () => {
      this.go({ filters: readState("").filters }, true);
      this.filters().querySelector("summary").focus(); // since the button goes
    });
    byId("search-csv").addEventListener("click", async () => {
      const texts = await Promise.all(this.shown.map((id) => this.shards.text(id)));
      save(say("search-csv-file"), csvOf(texts));
    });
    // The other language's page is asked the same, though the address may not say it yet.
    const tell = () => history.replaceState(null, "", this.address());
    document.querySelector(".language")?.addEventListener("click", tell, true);
    addEventListener("popstate", () => {
      this.state = readState(location.search);
      this.ignored = [];
      this.show(true);
    });
  }

  /** @returns {HTMLDetailsElement} */
  filters() {
    return this.root.querySelector(".search-filters");
  }

  /** @param {Partial<State>} change @param {boolean} remember whether the way back leads to what was before */
  go(change, remember) {
    this.state = { ...this.state, page: 1, ...change };
    this.ignored = [];
    if (remember) history.pushState(null, "", this.address());
    return this.show(remember);
  }

  address() {
    return writeState(this.state) || location.pathname;
  }

  /** @param {boolean} said whether the address says it already */
  async show(said) {
    const mine = ++this.turn;
    const late = () => mine !== this.turn;
    if (this.input.value !== this.state.q) this.input.value = this.state.q;
    this.sort.value = this.state.sort;
    try {
      if (this.state.q.trim()) await this.find(late);
      else this.clear();
    } catch (error) {
      if (late()) return;
      if (!(error instanceof DataError)) throw error;
      byId("search-status").textContent = say("search-error-" + error.reason, error.file);
      this.root.dataset.state = "failed";
      this.hideResults();
    }
    // The browser takes its time over a new address, so a keystroke's results come first.
    if (!said && !late()) history.replaceState(null, "", this.address());
  }

  /** @param {() => boolean} late whether nobody waits for the answer any longer */
  async find(late) {
    const results = await this.search.run(this.state.q, late);
    if (!results) return;
    if (isFiltered(this.state)) {
      this.ignored.push(...forgetUnknown(await this.shards.columns(), this.state));
      if (late()) return;
    }
    // Without conditions the first results need no columns of facets.
    const plain = !isFiltered(this.state) && this.state.sort === "score";
    let ids = plain ? results.ids : await this.narrowed(results.ids);
    let exact = results.checks.length === 0;
    const print = async (/** @type {number[]} */ some) => {
      if (!late()) await this.printResults(results, some, late);
      if (late()) return false;
      this.report(results, ids.length, exact);
      this.root.dataset.state = "shown";
      return true;
    };
    this.shown = await this.search.verifier.page(results, ids, this.start(), PAGE_SIZE, print);
    if (late()) return;
    if (this.shown.length === 0) await print(this.shown);
    const held = await this.search.verifier.only(results, AT_ONCE);
    if (late()) return;
    ids = plain ? held.ids : await this.narrowed(held.ids);
    exact = held.exact;
    if (results.checks.length > 0) this.report(results, ids.length, exact);
    await this.printFacets(held.ids, late);
    if (!late()) this.root.dataset.state = "complete";
  }

  /** How many results stand on the pages before. */
  start() {
    return (this.state.page - 1) * PAGE_SIZE;
  }

  /** @param {ArrayLike<number>} ids */
  async narrowed(ids) {
    const all = await this.shards.columns();
    return ordered(this.shards, all, this.state.sort, narrow(all, this.state, ids).ids);
  }

  /** @param {ArrayLike<number>} ids @param {() => boolean} late */
  async printFacets(ids, late) {
    const all = await this.shards.columns();
    if (late()) return;
    const counts = narrow(all, this.state, ids).counts;
    printFacets(byId("search-facets"), counts, this.state, (facet, term, on) => {
      const filters = new Map([...this.state.filters].map(([id, terms]) => [id, new Set(terms)]));
      if (on) filters.get(facet).add(term);
      else filters.get(facet).delete(term);
      this.go({ filters }, true);
    });
    byId("search-clear").hidden = !isFiltered(this.state);
  }

  /** @param {Results} results @param {number[]} some of them @param {() => boolean} late */
  async printResults(results, some, late) {
    const texts = await Promise.all(some.map((id) => this.shards.text(id)));
    if (late()) return;
    this.shown = some;
    const marks = marksOf(results.clauses);
    const list = byId("search-results");
    list.replaceChildren(...texts.map((text) => printResult(text, marks)));
    list.start = this.start() + 1;
    byId("search-found").hidden = false;
  }

  /**
   * Says how many there are, and what was not looked for as it was typed.
   * @param {Results} results
   * @param {number} count
   * @param {boolean} exact
   */
  report(results, count, exact) {
    const notes = results.unmatched.map((text) => say("search-unmatched", text));
    notes.push(...this.ignored.map((condition) => say("search-ignored", condition)));
    if (results.relaxed && count > 0) notes.push(say("search-relaxed"));
    for (const group of results.clauses.flatMap((c) => c.groups)) {
      if (group.guessed) notes.push(say("search-guessed", group.text, group.guessed));
    }
    byId("search-notes").replaceChildren(...notes.map((note) => element("p", {}, note)));
    const end = this.start() + this.shown.length;
    const none = end === 0;
    const number = none ? 0 : Math.max(count, end);
    // Where too many texts would have to be read, the pairs of characters say the most there can be.
    const digits = printedCount(number);
    const total = exact || none ? say("search-found", digits) : say("search-found-at-most", digits);
    byId("search-status").textContent = none
      ? say("search-none", this.state.q)
      : number > PAGE_SIZE
        ? say("search-range", total, printedCount(this.start() + 1), printedCount(end))
        : total;
    this.root.classList.toggle("empty", none);
    byId("search-previous").hidden = this.state.page === 1;
    byId("search-next").hidden = end >= number || this.shown.length < PAGE_SIZE;
    byId("search-csv").hidden = none;
  }

  hideResults() {
    this.shown = [];
    byId("search-results").replaceChildren();
    byId("search-notes").replaceChildren();
    byId("search-found").hidden = true;
  }

  clear() {
    this.hideResults();
    byId("search-status").textContent = "";
    delete this.root.dataset.state;
  }

  /** @param {number} page */
  async turnTo(page) {
    const pressed = /** @type {HTMLElement} */ (document.activeElement);
    await this.go({ page }, true);
    byId("search-status").scrollIntoView({ block: "nearest" });
    // At the last page its button is gone.
    if (!pressed.hidden) return;
    /** @type {HTMLElement} */ (this.root.querySelector(".search-pages button:not([hidden])"))?.focus({ preventScroll: true });
  }
}

const place = /** @type {HTMLElement} */ (document.querySelector(".search[data-index]"));
if (place) {
  const page = new SearchPage(place);
  page.open();
  const { shards, search } = page;
  // For those who test it, and for scripts of a site's own.
  Object.assign(window.daicho, { shards, search, Search, Shards, suggest, gramsOf, fold, unify, aliases, stem, loose, numberAt, inflate, spellings, marksOf, snippet });
}
