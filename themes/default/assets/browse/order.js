// The list's rows put in order, found by words, and as lines of a file.

import { plainDigits } from "../figures.js";
import { LANG, folded } from "../page.js";

/**
 * @import { Field, RecordData, Trait } from "../records.js"
 * @import { Facet, ListRow } from "./facets.js"
 */

/** @typedef {Map<number, RecordData>} Records by their place */

/**
 * Whether a column has an order. Words are in that of the facet, which is the official one; names
 * have one where there is an alphabet, as the order of kanji is not that of their readings.
 * @param {string} id @param {Field[]} fields @param {Facet[]} facets
 */
export function hasOrder(id, fields, facets) {
  if (id === "name") return LANG !== "ja";
  return facets.some((f) => f.id === id) || (fields.find((f) => f.id === id)?.scale ?? 0n) > 0n;
}

/**
 * The rows in an order; those without a value come last either way, equal ones as in the list.
 * @param {ListRow[]} rows @param {string} id of the column @param {boolean} down
 * @param {Facet[]} facets @param {Records} records
 */
export function listInOrder(rows, id, down, facets, records) {
  const facet = facets.findIndex((f) => f.id === id);
  const collator = new Intl.Collator(LANG, { numeric: true });
  /** @param {ListRow} row @returns {any} */
  const valueOf = (row) => {
    if (facet >= 0) return row.choices[facet].length ? Math.min(...row.choices[facet]) : null;
    const record = records.get(row.place);
    return id === "name" ? record.name : (record.traits.get(id)?.value ?? null);
  };
  const compare = (a, b) => (id === "name" ? collator.compare(a, b) : Number(a > b) - Number(a < b));
  const values = new Map(rows.map((row) => [row, valueOf(row)]));
  const has = rows.filter((row) => values.get(row) !== null);
  has.sort((a, b) => (down ? compare(values.get(b), values.get(a)) : compare(values.get(a), values.get(b))));
  return [...has, ...rows.filter((row) => values.get(row) === null)];
}

/** The rows whose name or words hold all words of a query. @param {ListRow[]} rows @param {string} query @param {Records} records */
export function listFound(rows, query, records) {
  const parts = folded(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return rows;
  const textOf = ({ name, traits }) => folded([name, ...[...traits.values()].map((t) => t.text)].join(" "));
  return rows.filter((row) => {
    const text = textOf(records.get(row.place));
    return parts.every((part) => text.includes(part));
  });
}

/** Whether a total leaves nothing out, as a file says it. @param {Trait | undefined} trait */
const completeness = (trait) => (trait?.leftOut.length ? "false" : trait?.state === "known" ? "true" : "");

/**
 * The fields of a file: all of them, figures in their unit with their states next to them, as in the
 * files of a table.
 * @param {Field[]} fields
 * @param {RecordData[]} records those of the file
 */
export const fileFields = (fields, records) => [
  { name: "record", words: true, value: (r) => r.id },
  { name: "name", words: true, value: (r) => r.name },
  ...fields.flatMap((f) => {
    if (!f.scale) return [{ name: f.id, words: true, value: (r) => r.traits.get(f.id)?.text ?? "" }];
    const trait = (r) => r.traits.get(f.id);
    // What is shared or listed again is not the row's own, or the column's sum would be wrong.
    const own = (r) => (["shared", "listed-again"].includes(trait(r)?.state) ? null : (trait(r)?.value ?? null));
    const counts = ["open", "not_recorded", "shared_beyond"].map((name, i) => ({
      name: `${f.id}_${name}`,
      value: (r) => String(trait(r)?.leftOut[i] ?? ""),
    }));
    return [
      { name: f.id, value: (r) => (own(r) === null ? "" : plainDigits(own(r), f.scale)) },
      { name: f.id + "_state", value: (r) => trait(r)?.state ?? "" },
      // As in the file of a table: only where some total is not complete.
      ...(records.some((r) => trait(r)?.leftOut.length)
        ? [{ name: f.id + "_complete", value: (r) => completeness(trait(r)) }, ...counts]
        : []),
    ];
  }),
];
