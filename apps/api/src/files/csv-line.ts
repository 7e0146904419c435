/** One line of a table that people open with a spreadsheet (RFC 4180). Nothing in it is reckoned. */
export function csvLine(cells: readonly string[]): string {
  return `${cells
    .map(guarded)
    .map((cell) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\n`;
}

/** What begins like a formula is shown by a spreadsheet and not reckoned; the import takes the apostrophe away again. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
