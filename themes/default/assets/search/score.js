// Lucene's BM25, number for number: it counts in 32-bit floats, and so does this.

import { documents } from "./postings.js";

/** @import { Entry } from "./postings.js" */

const float = Math.fround;
const K1 = float(1.2);
const B = float(0.75);

export class Score {
  /** @param {any} contents of the index */
  constructor(contents) {
    this.documents = contents.documents;
    this.fields = contents.fields;
    const average = contents.fields.w[1] / contents.fields.w[0];
    /** For each document what Lucene's table has for its norm. */
    this.norms = new Float32Array(contents.documents);
    let id = 0;
    for (let i = 0; i < contents.lengths.length; i += 2) {
      const norm = inverse(contents.lengths[i], average);
      for (const end = id + contents.lengths[i + 1]; id < end; id++) this.norms[id] = norm;
    }
    // Without norms Lucene takes every length for 1.
    this.gramNorm = inverse(1, contents.fields.g[1] / contents.fields.g[0]);
  }

  /**
   * Adds what a term brings to the documents that have it.
   * @param {"w" | "g"} field
   * @param {Entry} entry
   * @param {number} boost
   * @param {(id: number, score: number) => void} add
   */
  each(field, entry, boost, add) {
    const counted = field === "w";
    const all = this.fields[field][0];
    const idf = float(Math.log(1 + (all - entry.count + 0.5) / (entry.count + 0.5)));
    const weight = float(float(boost) * idf);
    documents(entry, counted, (id, frequency) => {
      const norm = counted ? this.norms[id] : this.gramNorm;
      add(id, float(weight - float(weight / float(1 + float(frequency * norm)))));
    });
  }
}

/** @param {number} length of a document @param {number} average of all */
function inverse(length, average) {
  const relative = float(float(B * length) / float(average));
  return float(1 / float(K1 * float(float(1 - B) + relative)));
}
