// What the shown rows come to, by the rules of the printed totals.

/**
 * The sum of a column over some rows: known figures, and a shared amount where every record that it
 * covers is among them. One that reaches further is not theirs alone.
 * @param {Row[]} rows
 * @param {number} index the column's
 * @returns {{value: bigint, known: number, reaching: Cell[]}}
 */
function sumOf(rows, index) {
  const ids = new Set(rows.map((row) => row.id));
  let value = 0n;
  let known = 0;
  const reaching = new Set();
  for (const cell of rows.map((row) => row.cells[index])) {
    const sharers = cell.from.dataset.shared?.split(" ");
    if (sharers && !sharers.every((id) => ids.has(id))) {
      reaching.add(cell.from);
    } else if (cell.value !== null) {
      value += cell.value;
      known++;
    }
  }
  return { value, known, reaching: [...reaching] };
}

/**
 * The columns that can be added up in part: those in which all rows together come to the printed
 * computed total. Where they do not (a programme in two themes stands in two rows, a line is listed
 * again, an amount reaches beyond), a sum over some rows would be wrong as well.
 * @param {Row[]} rows all
 * @param {Column[]} columns
 * @param {HTMLTableCellElement[]} printed the cells of the computed total, one for each column
 * @returns {boolean[]}
 */
function addable(rows, columns, printed) {
  return columns.map((column, index) => {
    if (column.role !== "figure") return false;
    const sum = sumOf(rows, index);
    const value = cellOf(printed[index], true, column).value;
    return sum.known > 0 && value === sum.value;
  });
}
