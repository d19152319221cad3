// The index's files, each loaded when it is first asked for.

import { DataError, loadFile } from "../data.js";
import { crc32, fromScript, hex } from "./bytes.js";
import { useSpellings, useVariants } from "./fold.js";
import { inflate } from "./inflate.js";
import { readRange, unfront } from "./ranges.js";
import { Score } from "./score.js";

/**
 * @import { Facet } from "./facets.js"
 * @import { Entry } from "./postings.js"
 */

/** One language's index. */
export class Shards {
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
    /** @type {Promise<void> | undefined} */
    this.opened = undefined;
    /** @type {Promise<Facet[]> | undefined} */
    this.facets = undefined;
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
      file = loadFile(this.base, name, this.version).then((data) => this.unpack(name, data));
      file.catch(() => this.files.delete(name)); // so that the next query tries again
      this.files.set(name, file);
    }
    return file;
  }

  /** @param {string} name */
  async json(name) {
    return JSON.parse(new TextDecoder().decode(await this.bytes(name)));
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
      throw new DataError("damaged", name);
    }
    // Of the version and the name as well: a file may be another's, or left from another build.
    const label = new TextEncoder().encode(this.version + name);
    if (crc32(label, bytes) !== hex(file)) throw new DataError("damaged", name);
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
   * @param {number} [most] files to load
   * @returns {Promise<[string, Entry][]>}
   */
  async prefixed(letter, prefix, most = 8) {
    if (this.contents.ranges[letter].length === 0) return [];
    const first = Number(this.fileOf(letter, prefix).slice(1));
    const last = Number(this.fileOf(letter, prefix + "\uffff").slice(1));
    const files = Array.from({ length: Math.min(last - first + 1, most) }, (_, i) => letter + (first + i));
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
