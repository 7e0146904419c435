import { LINE_GAP, PAGE, type Paper, type Style, write } from './paper.ts';

export type PaperColumn = { label: string; width: number; align?: 'left' | 'center' | 'right' };

/** `band`: a line over all columns that says what the rows below have in common. */
export type PaperRow = { cells: readonly string[]; style?: Style } | { band: string };

const SIZE = 8;
const PADDING = 3;
const HEAD_FILL = '#eef2f8';
const BAND_FILL = '#f7f9fc';
const LINE = '#9aa5b5';

/** A table of many columns: its head stands again on each page, a row never breaks, and a band never stands alone at the foot. */
export function writeColumns(paper: Paper, columns: readonly PaperColumn[], rows: readonly PaperRow[]): void {
  const head = { cells: columns.map(({ label }) => label), style: 'bold' } as const;
  const headHeight = heightOf(paper, columns, head);
  const first = rows[0];
  if (!fits(paper, headHeight + (first ? heightWithNext(paper, columns, rows, 0) : 0))) paper.addPage();
  writeRow(paper, columns, head, headHeight, HEAD_FILL);
  for (const [index, row] of rows.entries()) {
    if (!fits(paper, heightWithNext(paper, columns, rows, index))) {
      paper.addPage();
      writeRow(paper, columns, head, headHeight, HEAD_FILL);
    }
    writeRow(paper, columns, row, heightOf(paper, columns, row), 'band' in row ? BAND_FILL : undefined);
  }
}

function fits(paper: Paper, height: number): boolean {
  return paper.y + height <= PAGE.height - PAGE.bottom;
}

function heightWithNext(paper: Paper, columns: readonly PaperColumn[], rows: readonly PaperRow[], index: number): number {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row) return 0;
  return heightOf(paper, columns, row) + ('band' in row && next ? heightOf(paper, columns, next) : 0);
}

function heightOf(paper: Paper, columns: readonly PaperColumn[], row: PaperRow): number {
  const { style, cells } = cellsOf(columns, row);
  paper.font(style).fontSize(SIZE);
  const heights = cells.map(({ text, width }) => paper.heightOfString(text, { width: width - 2 * PADDING, lineGap: LINE_GAP }));
  return Math.max(...heights) + 2 * PADDING;
}

function writeRow(paper: Paper, columns: readonly PaperColumn[], row: PaperRow, height: number, fill?: string): void {
  const top = paper.y;
  let x = PAGE.left;
  const { style, cells } = cellsOf(columns, row);
  for (const { text, width, align } of cells) {
    const cell = paper.lineWidth(0.4).rect(x, top, width, height);
    if (fill === undefined) cell.stroke(LINE);
    else cell.fillAndStroke(fill, LINE);
    paper.fillColor('#000000');
    write(paper.text('', x + PADDING, top + PADDING), style, SIZE, text, { width: width - 2 * PADDING, align });
    x += width;
  }
  paper.strokeColor('#000000').text('', PAGE.left, top + height);
}

type Cell = { text: string; width: number; align: 'left' | 'center' | 'right' };

function cellsOf(columns: readonly PaperColumn[], row: PaperRow): { style: Style; cells: Cell[] } {
  if ('band' in row) {
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    return { style: 'bold', cells: [{ text: row.band, width, align: 'left' }] };
  }
  const cells = columns.map(({ width, align = 'left' }, at) => ({ text: row.cells[at] ?? '', width, align }));
  return { style: row.style ?? 'regular', cells };
}
