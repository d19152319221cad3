// The search page: what is typed and chosen becomes the address, and the address becomes results.

/** @param {HTMLElement} root */
function searchPage(root) {
  const element = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
  const shards = new Shards(root.dataset.index);
  const search = new Search(shards);
  const input = /** @type {HTMLInputElement} */ (element("search-input"));
  const form = input.form;
  const sort = /** @type {HTMLSelectElement} */ (element("search-sort"));
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  let state = readState(location.search);
  let turn = 0;
  let shown = [];
  /** Conditions of the address that are none of this site's. @type {string[]} */
  let ignored = [];

  const go = (/** @type {Partial<State>} */ change, /** @type {boolean} */ remember) => {
    state = { ...state, page: 1, ...change };
    ignored = [];
    if (remember) history.pushState(null, "", address());
    return show(remember);
  };

  const address = () => writeState(state) || location.pathname;

  /** @param {boolean} told whether the address says it already */
  const show = async (told) => {
    const mine = ++turn;
    const late = () => mine !== turn;
    if (input.value !== state.q) input.value = state.q;
    sort.value = state.sort;
    try {
      if (state.q.trim()) await find(late);
      else clear();
    } catch (error) {
      if (late()) return;
      if (!(error instanceof IndexError)) throw error;
      element("search-status").textContent = say("search-error-" + error.reason, error.file);
      root.dataset.state = "failed";
      hideResults();
    }
    // The browser takes its time over a new address, so a keystroke's results come first.
    if (!told && !late()) history.replaceState(null, "", address());
  };

  const find = async (/** @type {() => boolean} */ late) => {
    const results = await search.run(state.q, late);
    if (!results) return;
    if (isFiltered(state)) {
      ignored.push(...forgetUnknown(await shards.columns(), state));
      if (late()) return;
    }
    // Without conditions the first results need no columns of facets.
    const plain = !isFiltered(state) && state.sort === "score";
    let ids = plain ? results.ids : await conditions(results.ids);
    let exact = results.checks.length === 0;
    const print = async (/** @type {number[]} */ some) => {
      if (!late()) await printResults(results, some, late);
      if (late()) return false;
      tell(results, ids.length, exact);
      root.dataset.state = "shown";
      return true;
    };
    const start = (state.page - 1) * PAGE_SIZE;
    shown = await search.verifier.page(results, ids, start, PAGE_SIZE, print);
    if (late()) return;
    if (shown.length === 0) await print(shown);
    const held = await search.verifier.only(results, AT_ONCE);
    if (late()) return;
    ids = plain ? held.ids : await conditions(held.ids);
    exact = held.exact;
    if (results.checks.length > 0) tell(results, ids.length, exact);
    await facets(held.ids, late);
    if (!late()) root.dataset.state = "complete";
  };

  const conditions = async (/** @type {ArrayLike<number>} */ ids) => {
    const all = await shards.columns();
    return ordered(shards, all, state.sort, narrow(all, state, ids).ids);
  };

  const facets = async (/** @type {ArrayLike<number>} */ ids, /** @type {() => boolean} */ late) => {
    const all = await shards.columns();
    if (late()) return;
    const counts = narrow(all, state, ids).counts;
    printFacets(element("search-facets"), counts, state, (count) => numbers.format(count), (facet, term, on) => {
      const filters = new Map([...state.filters].map(([id, terms]) => [id, new Set(terms)]));
      if (on) filters.get(facet).add(term);
      else filters.get(facet).delete(term);
      go({ filters }, true);
    });
    element("search-clear").hidden = !isFiltered(state);
  };

  const printResults = async (results, some, late) => {
    const texts = await Promise.all(some.map((id) => shards.text(id)));
    if (late()) return;
    shown = some;
    const marks = marksOf(results.clauses);
    const list = element("search-results");
    list.replaceChildren(...texts.map((text) => printResult(text, marks)));
    list.start = (state.page - 1) * PAGE_SIZE + 1;
    element("search-found").hidden = false;
  };

  const tell = (results, count, exact) => {
    const notes = results.unmatched.map((text) => say("search-unmatched", text));
    notes.push(...ignored.map((condition) => say("search-ignored", condition)));
    if (results.relaxed && count > 0) notes.push(say("search-relaxed"));
    for (const group of results.clauses.flatMap((c) => c.groups)) {
      if (group.guessed) notes.push(say("search-guessed", group.text, group.guessed));
    }
    element("search-notes").replaceChildren(
      ...notes.map((note) => Object.assign(document.createElement("p"), { textContent: note })),
    );
    const start = (state.page - 1) * PAGE_SIZE;
    const none = shown.length === 0 && start === 0;
    const number = none ? 0 : Math.max(count, start + shown.length);
    const digits = numbers.format(number);
    // Where too many texts would have to be read, the pairs of characters tell the most there can be.
    const total = exact || none ? say("search-found", digits) : say("search-found-at-most", digits);
    element("search-status").textContent = none
      ? say("search-none", state.q)
      : number > PAGE_SIZE
        ? say("search-range", total, numbers.format(start + 1), numbers.format(start + shown.length))
        : total;
    root.classList.toggle("empty", none);
    element("search-previous").hidden = state.page === 1;
    element("search-next").hidden = start + shown.length >= number || shown.length < PAGE_SIZE;
    element("search-csv").hidden = none;
  };

  const hideResults = () => {
    shown = [];
    element("search-results").replaceChildren();
    element("search-notes").replaceChildren();
    element("search-found").hidden = true;
  };

  const clear = () => {
    hideResults();
    element("search-status").textContent = "";
    delete root.dataset.state;
  };

  const turnTo = (/** @type {number} */ page) => {
    const pressed = /** @type {HTMLElement} */ (document.activeElement);
    go({ page }, true).then(() => {
      element("search-status").scrollIntoView({ block: "nearest" });
      // At the last page its button is gone.
      if (pressed.hidden) root.querySelector(".search-pages button:not([hidden])")?.focus({ preventScroll: true });
    });
  };

  const box = combobox(input, element("search-suggestions"), (typed) => suggest(shards, typed), {
    typed: (q) => go({ q }, false),
    chosen: (q) => go({ q }, true),
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.close();
    go({ q: input.value }, true);
  });
  sort.addEventListener("change", () => go({ sort: sort.value }, true));
  element("search-previous").addEventListener("click", () => turnTo(state.page - 1));
  element("search-next").addEventListener("click", () => turnTo(state.page + 1));
  element("search-clear").addEventListener("click", () => {
    go({ filters: readState("").filters }, true);
    root.querySelector(".search-filters summary").focus(); // since the button goes
  });
  // The other language's page is asked the same, though the address may not say it yet.
  document.querySelector(".language")?.addEventListener(
    "click",
    () => history.replaceState(null, "", address()),
    true,
  );
  element("search-csv").addEventListener("click", async () => {
    const texts = await Promise.all(shown.map((id) => shards.text(id)));
    window.daichoFiles.save(say("search-csv-file"), csvOf(texts));
  });
  addEventListener("popstate", () => {
    state = readState(location.search);
    ignored = [];
    show(true);
  });
  // On a narrow screen the results come first.
  if (matchMedia("(max-width: 47.99rem)").matches) root.querySelector(".search-filters").open = false;
  element("search-fallback").remove();
  form.hidden = false;
  shards.open().catch(() => {}); // a query tells what is wrong
  show(true);
  return { shards, search };
}

const place = document.querySelector(".search[data-index]");
// For those who test it, and for scripts of a site's own.
if (place) Object.assign(window.daicho, searchPage(place), { Search, Shards, suggest, gramsOf, fold, unify, aliases, stem, loose, numberAt, inflate, spellings, marksOf, snippet });
