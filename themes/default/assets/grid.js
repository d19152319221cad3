/**
 * The rows of a table as a full grid: a cell over several rows or columns stands in each place.
 * @param {Iterable<HTMLTableRowElement>} rows
 * @returns {HTMLTableCellElement[][]}
 */
export function gridOf(rows) {
  const lines = [...rows];
  /** @type {HTMLTableCellElement[][]} */
  const grid = lines.map(() => []);
  lines.forEach((row, y) => {
    for (const cell of row.cells) {
      let x = 0;
      while (grid[y][x]) x++;
      for (let down = y; down < Math.min(y + cell.rowSpan, lines.length); down++) {
        for (let right = x; right < x + cell.colSpan; right++) grid[down][right] = cell;
      }
    }
  });
  return grid;
}
