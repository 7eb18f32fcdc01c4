/**
 * The rows are laid out as grids and, in a narrow place, as cards. A browser may take the table's roles away with
 * `display: table`, so that they are written out, through an object because on their own elements they look redundant.
 */
export const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  header: { role: "columnheader" },
  cell: { role: "cell" },
} as const;
