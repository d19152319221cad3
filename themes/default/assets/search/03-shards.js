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

/** @type {Map<string, (file: string[]) => void>} who waits for a file, by its name */
const waiting = new Map();

/** Called by each file of the index. */
window.daicho = { take: (...file) => waiting.get(file[0])?.(file) };

/** @param {string} text */
function unbase64(text) {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** CRC-32 as of zlib. @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return ((crc ^ -1) >>> 0).toString(16).padStart(8, "0");
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

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
      file = this.fetch(name).then((script) => this.unpack(script));
      file.catch(() => this.files.delete(name)); // so that the next query tries again
      this.files.set(name, file);
    }
    return file;
  }

  /** @param {string} name */
  async json(name) {
    return JSON.parse(new TextDecoder().decode(await this.bytes(name)));
  }

  /** @param {string} name @returns {Promise<string[]>} the arguments it hands over */
  fetch(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const done = (/** @type {() => void} */ then) => {
        waiting.delete(name);
        script.remove();
        then();
      };
      waiting.set(name, (file) => done(() => resolve(file)));
      script.onerror = () => done(() => reject(new IndexError("failed", name)));
      // A file that hands over nothing: cut off, or something else in its place.
      script.onload = () => waiting.has(name) && done(() => reject(new IndexError("damaged", name)));
      script.src = `${this.base}${name}.js${this.version && "?" + this.version}`;
      document.head.append(script);
    });
  }

  /** @param {string[]} script */
  async unpack([name, version, crc, data]) {
    if (name === "index") this.version = version;
    // Files of one kind are deflated as what follows their primer.
    const primer = /^t\d/.test(name) && this.contents.primed ? await this.bytes("tprimer") : undefined;
    let bytes;
    try {
      bytes = inflate(unbase64(data), primer);
    } catch {
      throw new IndexError("damaged", name);
    }
    if (version !== this.version || crc32(bytes) !== crc) throw new IndexError("damaged", name);
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
    if (!this.ranges.has(file)) this.ranges.set(file, readRange(await this.bytes(file), file[0]));
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
 * @typedef {{count: number, list: Uint8Array, see: string[], texts: [string, number][]}} Entry
 *   how many documents and which; the words that the key also stands for; of a suggestion, the
 *   texts with their weights
 */

/**
 * @param {Uint8Array} bytes
 * @param {string} letter of the file: w, g or s
 * @returns {Map<string, Entry>}
 */
function readRange(bytes, letter) {
  const entries = new Map();
  const decoder = new TextDecoder();
  let at = 0;
  const number = () => {
    let n = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      n |= (byte & 0x7f) << shift;
      if (byte < 0x80) return n;
    }
  };
  const text = () => {
    const size = number();
    return decoder.decode(bytes.subarray(at, (at += size)));
  };
  let key = "";
  while (at < bytes.length) {
    key = key.slice(0, number()) + text();
    const entry = { count: number(), list: bytes.subarray(0, 0), see: [], texts: [] };
    if (letter === "s") {
      entry.texts = Array.from({ length: entry.count }, () => [text() || key, number()]);
    } else {
      if (entry.count > 0) {
        const size = number();
        entry.list = bytes.subarray(at, (at += size));
      }
      if (letter === "w") entry.see = Array.from({ length: number() }, text);
    }
    entries.set(key, entry);
  }
  return entries;
}
