// Data of the site, loaded as scripts: a page opened from a folder can load nothing else.

import { element } from "./page.js";

/** Data that cannot be used. */
export class DataError extends Error {
  /**
   * @param {"failed" | "damaged"} reason it cannot be loaded; or it hands over nothing, since it is
   *   cut off or something else stands in its place
   * @param {string} file
   */
  constructor(reason, file) {
    super(file);
    this.reason = reason;
    this.file = file;
  }
}

/** @type {Map<Element | null, (data: any) => void>} who waits for what a script hands over */
const waiting = new Map();

/** Called by each file of data. @param {any} data */
window.daicho = (data) => waiting.get(document.currentScript)?.(data);

/**
 * Loads a file of data.
 * @param {string} folder its address, with a slash at its end
 * @param {string} name of the file
 * @param {string} [version] of the file, where it may be another one at the same address
 * @returns {Promise<any>} what the file hands over
 * @throws {DataError}
 */
export function loadFile(folder, name, version = "") {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {"failed" | "damaged"} */ reason) => done(() => reject(new DataError(reason, name)));
    const script = element("script", {
      src: `${folder}${name}.js${version && "?" + version}`,
      onerror: () => fail("failed"),
      onload: () => waiting.has(script) && fail("damaged"),
    });
    const done = (/** @type {() => void} */ then) => {
      waiting.delete(script);
      script.remove();
      then();
    };
    waiting.set(script, (data) => done(() => resolve(data)));
    document.head.append(script);
  });
}
