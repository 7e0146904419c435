import type { FormLine } from '@openvssid/procedures';
import { writeColumns } from '@openvssid/server/paper/columns';
import { LINE_GAP, PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';

const SIZE = 10;
const RIGHT = PAGE.left + TEXT_WIDTH;
/** What is written by the form stands above its dotted line; a value longer than a line goes on below. */
const LEAST_ROOM = 120;
const GAP = 2;

/** One line of the form: `[01] Họ và tên: NGUYỄN VĂN MẪU ..........`. */
export function writeLine(paper: Paper, line: FormLine): void {
  const label = `${line.number === undefined ? '' : `${line.number} `}${line.label}:`;
  switch (line.kind) {
    case 'value':
      return writeValue(paper, label, line.value ?? '');
    case 'ticks':
      return writeTicks(paper, label, line.options);
    case 'rows': {
      makeRoom(paper, 60);
      write(paper, 'regular', SIZE, label, { paragraphGap: 3 });
      const width = TEXT_WIDTH / line.columns.length;
      writeColumns(
        paper,
        line.columns.map((column) => ({ label: column, width })),
        line.rows.map((cells) => ({ cells })),
      );
      paper.text('', PAGE.left, paper.y + GAP + 2);
    }
  }
}

function writeValue(paper: Paper, label: string, value: string): void {
  const start = PAGE.left + widthOf(paper, label) + 5;
  const beside = RIGHT - start >= LEAST_ROOM;
  const x = beside ? start : PAGE.left;
  const width = RIGHT - x;
  const height = heightOf(paper, 'bold', value === '' ? ' ' : value, width);
  const labelHeight = heightOf(paper, 'regular', label, TEXT_WIDTH);
  makeRoom(paper, (beside ? 0 : labelHeight) + height + GAP);
  const top = paper.y;
  write(paper.text('', PAGE.left, top), 'regular', SIZE, label, { width: TEXT_WIDTH });
  const valueTop = beside ? top : paper.y;
  const oneLine = heightOf(paper, 'bold', ' ', width);
  for (let y = valueTop + oneLine; y <= valueTop + height + 1; y += oneLine) dots(paper, x, y - LINE_GAP - 1);
  if (value !== '') write(paper.text('', x, valueTop), 'bold', SIZE, value, { width });
  paper.text('', PAGE.left, valueTop + height + GAP);
}

function dots(paper: Paper, from: number, y: number): void {
  paper
    .save()
    .lineWidth(0.6)
    .dash(0.6, { space: 2 })
    .strokeColor('#777777')
    .moveTo(from, y)
    .lineTo(RIGHT, y)
    .stroke()
    .undash()
    .restore();
}

const BOX = 9;

function writeTicks(paper: Paper, label: string, options: readonly { label: string; ticked: boolean }[]): void {
  const lineHeight = heightOf(paper, 'regular', ' ', TEXT_WIDTH) + GAP;
  makeRoom(paper, lineHeight);
  write(paper.text('', PAGE.left, paper.y), 'regular', SIZE, label, { lineBreak: false });
  let y = paper.y;
  let x = PAGE.left + widthOf(paper, label) + 12;
  for (const option of options) {
    const width = BOX + 5 + widthOf(paper, option.label);
    if (x + width > RIGHT) {
      x = PAGE.left + 24;
      y += lineHeight;
      if (y + lineHeight > PAGE.height - PAGE.bottom) {
        paper.addPage();
        y = PAGE.top;
      }
    }
    tickBox(paper, x, y + 2.5, option.ticked);
    const style = option.ticked ? 'bold' : 'regular';
    write(paper.text('', x + BOX + 5, y), style, SIZE, option.label, { lineBreak: false });
    x += width + 22;
  }
  paper.text('', PAGE.left, y + lineHeight);
}

/** A box, crossed where it is chosen. */
function tickBox(paper: Paper, x: number, y: number, ticked: boolean): void {
  paper.lineWidth(0.7).rect(x, y, BOX, BOX).stroke();
  if (!ticked) return;
  paper
    .lineWidth(1.2)
    .moveTo(x + 2, y + 2)
    .lineTo(x + BOX - 2, y + BOX - 2)
    .moveTo(x + BOX - 2, y + 2)
    .lineTo(x + 2, y + BOX - 2)
    .stroke();
}

function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > PAGE.height - PAGE.bottom) paper.addPage();
}

function widthOf(paper: Paper, text: string): number {
  return paper.font('regular').fontSize(SIZE).widthOfString(text);
}

function heightOf(paper: Paper, style: 'regular' | 'bold', text: string, width: number): number {
  return paper.font(style).fontSize(SIZE).heightOfString(text, { width, lineGap: LINE_GAP });
}
