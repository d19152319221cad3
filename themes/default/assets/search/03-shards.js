// The index's files: loaded as scripts, since a page opened from a folder can load nothing else.

/** A file of the index that cannot be used. */
class IndexError extends Error {
  /**
   * @param {"failed" | "damaged"} reason
   * @param {string} file
   */
  constructor(reason, file) {
    super(`${reason}: ${file}`);
    this.reason = reason;
    this.file = file;
  }
}

/** @type {Map<Element, (data: string) => void>} who waits for what a script hands over */
const waiting = new Map();

/** Called by each file of the index. @param {string} data */
window.daicho = (data) => waiting.get(document.currentScript)?.(data);

/** One language's index. */
class Shards {
  /** @param {string} base the folder's address, with a slash at its end */
  constructor(base) {
    this.base = base;
    this.version = "";
    /** @type {Map<string, Promise<Uint8Array>>} */
    this.files = new Map();
    /** @type {Map<string, Map<string, Entry>>} entries of the ranges that are loaded, by file */
    this.ranges = new Map();
    /** @type {Map<number, any[]>} */
    this.texts = new Map();
  }

  /** Loads what everything else needs; once. */
  open() {
    this.opened ??= this.json("index").then((contents) => {
      this.contents = contents;
      for (const [letter, firsts] of Object.entries(contents.ranges)) contents.ranges[letter] = unfront(firsts);
      useVariants(contents.variants);
      useSpellings(contents.spellings);
      this.score = new Score(contents);
      this.textStarts = [0];
      for (const count of contents.texts) this.textStarts.push(this.textStarts.at(-1) + count);
      // Every result needs it.
      if (contents.primed) this.bytes("tprimer").catch(() => {});
    });
    return this.opened;
  }

  /** @param {string} name @returns {Promise<Uint8Array>} what the file holds */
  bytes(name) {
    let file = this.files.get(name);
    if (!file) {
      file = this.fetch(name).then((data) => this.unpack(name, data));
      file.catch(() => this.files.delete(name)); // so that the next query tries again
      this.files.set(name, file);
    }
    return file;
  }

  /** @param {string} name */
  async json(name) {
    return JSON.parse(new TextDecoder().decode(await this.bytes(name)));
  }

  /** @param {string} name @returns {Promise<string>} what it hands over */
  fetch(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const done = (/** @type {() => void} */ then) => {
        waiting.delete(script);
        script.remove();
        then();
      };
      waiting.set(script, (data) => done(() => resolve(data)));
      script.onerror = () => done(() => reject(new IndexError("failed", name)));
      // A file that hands over nothing: cut off, or something else in its place.
      script.onload = () => waiting.has(script) && done(() => reject(new IndexError("damaged", name)));
      script.src = `${this.base}${name}.js${this.version && "?" + this.version}`;
      document.head.append(script);
    });
  }

  /** @param {string} name @param {string} data */
  async unpack(name, data) {
    let file = fromScript(data);
    if (name === "index") {
      this.version = hex(file);
      file = file.subarray(4);
    }
    // Files of one kind are deflated as what follows their primer.
    const primer = /^t\d/.test(name) && this.contents.primed ? await this.bytes("tprimer") : undefined;
    let bytes;
    try {
      bytes = inflate(file.subarray(4), primer);
    } catch {
      throw new IndexError("damaged", name);
    }
    // Of the version and the name as well: a file may be another's, or left from another build.
    const label = new TextEncoder().encode(this.version + name);
    if (crc32(label, bytes) !== hex(file)) throw new IndexError("damaged", name);
    return bytes;
  }

  /** The file that has a key. @param {"w" | "g" | "s"} letter @param {string} key */
  fileOf(letter, key) {
    const firsts = this.contents.ranges[letter];
    let low = 0;
    let high = firsts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= key) low = middle;
      else high = middle;
    }
    return letter + low;
  }

  /** @param {string} file of a range */
  async load(file) {
    if (this.ranges.has(file)) return;
    this.ranges.set(file, readRange(await this.bytes(file), file[0], this.contents.documents));
  }

  /**
   * A key's entry, if its file is loaded.
   * @param {"w" | "g"} letter
   * @param {string} key
   * @param {Set<string>} missing gets the file's name where it is not
   * @returns {Entry | undefined}
   */
  find(letter, key, missing) {
    if (this.contents.ranges[letter].length === 0) return undefined;
    const file = this.fileOf(letter, key);
    const range = this.ranges.get(file);
    if (!range) missing.add(file);
    return range?.get(key);
  }

  /**
   * All entries whose keys begin so.
   * @param {"w" | "s"} letter
   * @param {string} prefix
   * @returns {Promise<[string, Entry][]>}
   */
  async prefixed(letter, prefix) {
    if (this.contents.ranges[letter].length === 0) return [];
    const first = Number(this.fileOf(letter, prefix).slice(1));
    const last = Number(this.fileOf(letter, prefix + "\uffff").slice(1));
    const files = Array.from({ length: Math.min(last - first, 7) + 1 }, (_, i) => letter + (first + i));
    await Promise.all(files.map((file) => this.load(file)));
    return files.flatMap((file) => [...this.ranges.get(file)].filter(([key]) => key.startsWith(prefix)));
  }

  /** The facets of all documents. @returns {Promise<Facet[]>} */
  columns() {
    this.facets ??= this.json("facets");
    return this.facets;
  }

  /** What results show of a document. @param {number} id @returns {Promise<Text>} */
  async text(id) {
    let file = 0;
    let high = this.contents.texts.length;
    while (high - file > 1) {
      const middle = (file + high) >> 1;
      if (this.textStarts[middle] <= id) file = middle;
      else high = middle;
    }
    if (!this.texts.has(file)) this.texts.set(file, await this.json("t" + file));
    const [path, name, otherName, kind, organisation, year, amount, context, summary, body] =
      this.texts.get(file)[id - this.textStarts[file]];
    return { path, name, otherName, kind, organisation, year, amount, context, summary, body };
  }
}

/**
 * @typedef {{path: string, name: string, otherName: string, kind: string, organisation: string,
 *   year: string, amount: string, context: string, summary: string, body: string}} Text
 */
