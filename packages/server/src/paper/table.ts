import { LINE_GAP, PAGE, type Paper, TEXT_WIDTH, write } from './paper.ts';

export type TableRow = { label: string; value: string };

const LABEL_WIDTH = 160;
const PADDING = 4;

/** Two columns with fine lines; a row never breaks over the page. */
export function writeTable(paper: Paper, rows: readonly TableRow[]): void {
  for (const { label, value } of rows) {
    const height = Math.max(heightOf(paper, label, LABEL_WIDTH), heightOf(paper, value, TEXT_WIDTH - LABEL_WIDTH)) + 2 * PADDING;
    if (paper.y + height > PAGE.height - PAGE.bottom) paper.addPage();
    const top = paper.y;
    write(paper.text('', PAGE.left + PADDING, top + PADDING), 'regular', 10, label, { width: LABEL_WIDTH - 2 * PADDING });
    write(paper.text('', PAGE.left + LABEL_WIDTH + PADDING, top + PADDING), 'bold', 10, value, {
      width: TEXT_WIDTH - LABEL_WIDTH - 2 * PADDING,
    });
    paper
      .lineWidth(0.4)
      .strokeColor('#888888')
      .rect(PAGE.left, top, LABEL_WIDTH, height)
      .rect(PAGE.left + LABEL_WIDTH, top, TEXT_WIDTH - LABEL_WIDTH, height)
      .stroke();
    paper.strokeColor('#000000').text('', PAGE.left, top + height);
  }
}

function heightOf(paper: Paper, text: string, width: number): number {
  return paper
    .font('bold')
    .fontSize(10)
    .heightOfString(text, { width: width - 2 * PADDING, lineGap: LINE_GAP });
}
