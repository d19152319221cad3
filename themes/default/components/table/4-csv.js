// The shown rows and columns as CSV: the same fields, states and quoting as the file for Excel.

/**
 * @param {Row[]} all of the table: they decide which fields there are
 * @param {Row[]} shown
 * @param {Column[]} columns those not shown are left out
 * @returns {string} with a byte order mark
 */
function csvOf(all, shown, columns) {
  /** @type {{name: string, words?: boolean, value: (row: Row) => string}[]} */
  const fields = [];
  if (all.some((row) => row.id)) fields.push({ name: "record", words: true, value: (row) => row.id });
  if (all.some((row) => row.group)) fields.push({ name: "group", words: true, value: (row) => row.group });
  columns.forEach((column, index) => {
    if (!column.shown) return;
    const figures = column.role === "figure";
    fields.push({
      name: column.field,
      words: !figures && column.role !== "date",
      value: (row) => row.cells[index].words,
    });
    if (figures && all.some((row) => row.cells[index].state !== "known")) {
      const state = (/** @type {Row} */ row) => row.cells[index].state.replace("text", "");
      fields.push({ name: column.field + "_state", value: state });
    }
  });
  return csvText(fields, shown);
}
