import { formatDay } from '@openvssid/core';
import { PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { type Verification, writeVerificationMark } from '../letters/verification-mark.ts';
import type { InsuranceBook } from './insurance-book.ts';
import { holderRows } from './words.ts';

const BLUE = '#124a94';
const GOLD = '#d6a13c';
const EDGE = 34;

type Cover = { book: InsuranceBook; number: string; placeAndDay: string; verification: Verification };

/** The cover of the book: a frame, our own emblem, whose book it is, and how to check it. */
export async function writeCover(paper: Paper, { book, number, placeAndDay, verification }: Cover): Promise<void> {
  drawFrame(paper);
  const centred = { width: TEXT_WIDTH, align: 'center' } as const;
  const left = PAGE.left - (PAGE.left - PAGE.right) / 2;
  const line = (y: number, style: 'regular' | 'bold' | 'italic', size: number, text: string) =>
    write(paper.text('', left, y), style, size, text, centred);
  line(74, 'bold', 11, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  line(92, 'bold', 11, 'Độc lập - Tự do - Hạnh phúc');
  drawEmblem(paper, PAGE.width / 2, 190, 92);
  line(270, 'bold', 11, book.issuer.agencyName.toUpperCase());
  paper.fillColor(BLUE);
  line(304, 'bold', 30, 'SỔ BẢO HIỂM XÃ HỘI');
  paper.fillColor('#000000');
  line(352, 'regular', 11, `Số: ${number}`);
  if (book.cover) {
    const { issueNumber, issuedOn } = book.cover;
    line(372, 'regular', 11, `Lần cấp: ${issueNumber} (ngày ${formatDay(issuedOn)})`);
  }
  let y = 412;
  for (const { label, value } of holderRows(book)) y = writePair(paper, y, label, value);
  line(y + 34, 'italic', 10.5, placeAndDay);
  paper.text('', PAGE.left, PAGE.height - EDGE - 140);
  await writeVerificationMark(paper, verification);
}

const LABEL_AT = 150;
const VALUE_AT = 280;

function writePair(paper: Paper, y: number, label: string, value: string): number {
  write(paper.fillColor('#444444').text('', LABEL_AT, y), 'regular', 11, label, { width: VALUE_AT - LABEL_AT - 10 });
  write(paper.fillColor('#000000').text('', VALUE_AT, y - 2), 'bold', 13, value, { width: PAGE.width - VALUE_AT - 70 });
  return Math.max(paper.y, y + 22) + 4;
}

/** Turned ellipses behind everything, as on the card; a blue and a golden line around. */
function drawFrame(paper: Paper): void {
  const [width, height] = [PAGE.width - 2 * EDGE, PAGE.height - 2 * EDGE];
  paper.save().rect(EDGE, EDGE, width, height).clip();
  paper.lineWidth(0.4).strokeColor(BLUE, 0.1);
  for (let turn = 0; turn < 180; turn += 5) {
    paper
      .save()
      .translate(PAGE.width / 2, 190)
      .rotate(turn)
      .ellipse(0, 0, 250, 84)
      .stroke()
      .restore();
  }
  paper.restore();
  paper.lineWidth(2.2).rect(EDGE, EDGE, width, height).stroke(BLUE);
  paper
    .lineWidth(0.8)
    .rect(EDGE + 5, EDGE + 5, width - 10, height - 10)
    .stroke(GOLD);
  paper.strokeColor('#000000', 1);
}

/** The mark of packages/ui Emblem.svelte: a hand's curve sheltering a rising sun. */
function drawEmblem(paper: Paper, x: number, y: number, size: number): void {
  const scale = size / 64;
  paper
    .save()
    .translate(x - size / 2, y - size / 2)
    .scale(scale);
  paper.roundedRect(0, 0, 64, 64, 15).fill(BLUE);
  paper.circle(32, 25, 9).fill('#f0bf57');
  paper.lineCap('round').lineWidth(6).path('M11 31c0 13 8.5 22 21 22s21-9 21-22').stroke('#ffffff');
  paper.lineWidth(4).path('M21.5 33c1 6.5 4.8 10 10.5 10s9.5-3.5 10.5-10').stroke('#9cc0ee');
  paper.restore().fillColor('#000000').strokeColor('#000000');
}
