// A query into its results: which documents, in which order, and what is to be said about it.

const GRAM = 0.02;
const MOST_GRAMS = 8;
const AT_ONCE = 60;

/**
 * @typedef {{part: Part, groups: Group[], left: string[], bonds: string[], grams: string[],
 *   literalOnly: boolean}} Clause
 * @typedef {{ids: Uint32Array, scores: Float32Array, clauses: Clause[], relaxed: boolean,
 *   unmatched: string[], checks: {text: string, trusted: Uint8Array}[], enough: number,
 *   boosts: {w: Map<string, number>, g: Map<string, number>}}} Results
 *   checks: texts that a document must hold as they stand unless it is trusted to match otherwise;
 *   enough: of all words where no document has all; boosts: what was scored
 */

class Search {
  /** @param {Shards} shards */
  constructor(shards) {
    this.shards = shards;
    this.cutter = new Cutter(shards);
    /** @type {Map<string, boolean>} */
    this.checked = new Map();
  }

  /** @param {string} query @returns {Promise<Results>} */
  async run(query) {
    await this.shards.open();
    const clauses = await Promise.all(parse(query).map((part) => this.clause(part)));
    const terms = new Set(clauses.flatMap((c) => c.groups.flatMap((g) => [...g.terms.keys()])));
    const words = await this.cutter.entries(terms);
    const names = () => clauses.flatMap((c) => [...c.grams, ...c.bonds.flatMap((bond) => gramsOf(bond))]);
    let grams = await this.gramEntries(names());
    if (this.narrow(clauses, grams)) grams = await this.gramEntries(names());
    return this.combine(clauses, words, grams);
  }

  /**
   * Asks for all pairs of a text that must be there as it stands, where too many documents have
   * those that were asked for: to look into each would take longer. @private
   */
  narrow(clauses, grams) {
    const wide = clauses.filter(
      (c) => c.literalOnly && count(this.withAll(c.grams, grams, this.shards.contents.documents)) > AT_ONCE,
    );
    for (const clause of wide) clause.grams = gramsOf(clause.part.text, 1);
    return wide.length > 0;
  }

  /** @private @param {Part} part @returns {Promise<Clause>} */
  async clause(part) {
    let { groups, left, bonds } = await this.cutter.cut(unify(part.text.replace(/ /g, "")));
    const latin = /^[\p{Script=Latin}'-]+$/u.test(part.text);
    if (latin && groups.length === 0 && !part.quoted) {
      ({ groups, left, bonds } = await this.romaji(part.text));
    }
    // A piece that is not made of whole words is looked for as it stands.
    const literalOnly = part.quoted || (left.length > 0 && !latin);
    return { part, groups, left, bonds, grams: gramsOf(part.text), literalOnly };
  }

  /** What is typed without an input method. @private @param {string} text */
  async romaji(text) {
    const romaji = fromRomaji(text.replaceAll("-", "").replace(/n$/, "n'"));
    const none = { groups: [], left: [text], bonds: [] };
    if (!romaji || romaji.rest || romaji.kana.length < 2) return this.cutter.guess(text, none);
    const cut = await this.cutter.cut(hiragana(romaji.kana));
    return cut.groups.length > 0 && cut.left.length === 0 ? cut : this.cutter.guess(text, none);
  }

  /** @private @param {string[]} grams @returns {Promise<Map<string, Entry>>} */
  gramEntries(grams) {
    return this.cutter.settled((missing) => {
      const entries = new Map();
      for (const gram of grams) {
        const entry = this.shards.find("g", gram, missing);
        if (entry) entries.set(gram, entry);
      }
      return entries;
    });
  }

  /** @private @returns {Results} */
  combine(clauses, words, grams) {
    const size = this.shards.contents.documents;
    const scores = new Float64Array(size);
    const touched = new Uint8Array(size);
    const counts = new Uint8Array(size);
    const scored = { w: new Map(), g: new Map() };
    const raise = (field, term, boost) =>
      scored[field].set(term, Math.max(boost, scored[field].get(term) ?? 0));
    const unmatched = [];
    const checks = [];
    let allowed = null;
    let groupCount = 0;

    for (const clause of clauses) {
      const { part, groups } = clause;
      const every = new Uint8Array(size);
      for (const [index, group] of groups.entries()) {
        const has = new Uint8Array(size);
        for (const term of group.terms.keys()) {
          const entry = words.get(term);
          if (entry) this.shards.score.each("w", entry, 1, (id) => (has[id] = 1));
        }
        for (let id = 0; id < size; id++) {
          if (has[id] && every[id] === index) every[id]++;
          if (has[id] && !part.excluded) counts[id]++;
        }
        if (!part.excluded) groupCount++;
      }
      const whole = new Uint8Array(size);
      if (groups.length > 0) for (let id = 0; id < size; id++) whole[id] = +(every[id] === groups.length);
      for (const bond of clause.bonds) {
        const bound = this.withAll(gramsOf(bond), grams, size);
        for (let id = 0; id < size; id++) whole[id] &= bound[id];
      }
      const literal = this.withAll(clause.grams, grams, size);
      const anyLiteral = literal?.includes(1) ?? false;
      const literalOnly = part.quoted || (clause.literalOnly && anyLiteral);
      clause.literalOnly = literalOnly;
      const has = literalOnly ? (literal ?? new Uint8Array(size)) : whole.slice();
      if (!literalOnly && literal) for (let id = 0; id < size; id++) has[id] |= literal[id];
      if (part.excluded) {
        const kept = allowed ?? new Uint8Array(size).fill(1);
        for (let id = 0; id < size; id++) kept[id] &= +!has[id];
        allowed = kept;
        continue;
      }
      if (groups.length === 0 && !anyLiteral) {
        unmatched.push(part.text);
        continue;
      }
      if (!anyLiteral || part.quoted) unmatched.push(...(part.quoted && anyLiteral ? [] : clause.left));
      if (anyLiteral && [...part.text].length > 2) {
        checks.push({ text: part.text, trusted: literalOnly ? new Uint8Array(size) : whole.slice() });
      }
      if (!literalOnly) {
        for (const bond of clause.bonds) {
          // A pair is a gram itself, and a document found as it stands has the bond in it.
          if ([...bond].length > 2) checks.push({ text: bond, trusted: whole.map((w) => +!w) });
        }
      }
      for (const group of groups) group.terms.forEach((boost, term) => raise("w", term, boost));
      for (const gram of clause.grams) raise("g", gram, GRAM);
      allowed = allowed ? allowed.map((ok, id) => ok & has[id]) : has;
    }

    for (const [term, boost] of scored.w) {
      const entry = words.get(term);
      if (entry) this.shards.score.each("w", entry, boost, (id, score) => ((scores[id] += score), (touched[id] = 1)));
    }
    for (const [gram, boost] of scored.g) {
      const entry = grams.get(gram);
      if (entry) this.shards.score.each("g", entry, boost, (id, score) => (scores[id] += score));
    }
    let relaxed = false;
    let enough = 0;
    if (groupCount > 1 && !clauses.some((c) => c.part.excluded || c.part.quoted) && !allowed?.includes(1)) {
      relaxed = true;
      checks.length = 0;
      const most = counts.reduce((a, b) => Math.max(a, b), 0);
      enough = Math.min(most, Math.ceil(groupCount / 2));
      allowed = counts.map((count) => +(enough > 0 && count >= enough));
    }
    const found = [];
    if (allowed && clauses.some((c) => !c.part.excluded && !unmatched.includes(c.part.text))) {
      for (let id = 0; id < size; id++) if (allowed[id]) found.push(id);
    }
    const single = Float32Array.from(scores);
    found.sort((a, b) => single[b] - single[a] || a - b);
    const ids = Uint32Array.from(found);
    return { ids, scores: single, clauses, relaxed, unmatched, checks, enough, boosts: scored };
  }

  /** The documents that have all grams; null where there are none to go by. @private */
  withAll(names, grams, size) {
    if (names.length === 0) return null;
    const counts = new Uint8Array(size);
    for (const name of names) {
      const entry = grams.get(name);
      if (!entry) return new Uint8Array(size);
      this.shards.score.each("g", entry, 1, (id) => counts[id]++);
    }
    return counts.map((count) => +(count === names.length));
  }

  /** Whether a document holds what must be in it as it stands. @param {Results} results */
  async holds(results, id) {
    for (const { text, trusted } of results.checks) {
      if (trusted[id]) continue;
      const key = `${id} ${text}`;
      if (!this.checked.has(key)) {
        const { name, context, summary, body } = await this.shards.text(id);
        const all = [name, context, summary, body].map((t) => fold(t).replace(/\s+/g, " "));
        this.checked.set(key, all.some((t) => t.includes(text)));
      }
      if (!this.checked.get(key)) return false;
    }
    return true;
  }

  /**
   * The results that hold, from the first that is to be shown.
   * @param {Results} results
   * @param {ArrayLike<number>} ids in the order to show
   * @param {number} start
   * @param {number} count
   */
  async page(results, ids, start, count) {
    const shown = [];
    let passed = 0;
    for (let i = 0; i < ids.length && shown.length < count; i += count) {
      const some = Array.from(ids).slice(i, i + count);
      const hold = await Promise.all(some.map((id) => this.holds(results, id)));
      if (passed + some.length > start) await Promise.all(some.map((id) => this.shards.text(id)));
      for (const [j, id] of some.entries()) {
        if (hold[j] && passed++ >= start && shown.length < count) shown.push(id);
      }
    }
    return shown;
  }

  /** Without the documents that do not hold, where that is soon known. @param {Results} results */
  async verified(results, atMost = AT_ONCE) {
    const open = results.ids.filter((id) => results.checks.some((check) => !check.trusted[id]));
    if (open.length === 0) return { ids: results.ids, exact: true };
    if (open.length > atMost) return { ids: results.ids, exact: false };
    const hold = new Map(await Promise.all([...open].map(async (id) => [id, await this.holds(results, id)])));
    return { ids: results.ids.filter((id) => hold.get(id) ?? true), exact: true };
  }
}

/** How many are set. @param {Uint8Array | null} flags */
const count = (flags) => flags?.reduce((sum, flag) => sum + flag, 0) ?? 0;

/**
 * Pairs of characters that together cover a text, few enough to load.
 * @param {string} text folded
 * @param {number} [every] from how many characters to the next pair
 */
function gramsOf(text, every) {
  const grams = new Set();
  for (const run of text.split(" ")) {
    const characters = [...run];
    const step = every ?? (characters.length <= 4 ? 1 : 2);
    for (let i = 0; i + 1 < characters.length; i += step) grams.add(gramAt(characters, i));
    if (characters.length > 1) grams.add(gramAt(characters, characters.length - 2));
  }
  const all = [...grams];
  const apart = Math.max(1, all.length / (every ? 2 * MOST_GRAMS : MOST_GRAMS));
  return all.filter((_, i) => Math.floor(i / apart) !== Math.floor((i - 1) / apart));
}

/** In Latin letters three, as the index has them. */
function gramAt(characters, i) {
  const three = characters.slice(i, i + 3).join("");
  return /^[a-z]{3}$/.test(three) ? three : characters[i] + characters[i + 1];
}
