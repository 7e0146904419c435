import { PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';

const COLUMN = TEXT_WIDTH / 2 - 6;

export type Head = { agencyName: string; number: string; placeAndDay: string };

/** Office and number on the left, the State's words on the right (Decree 30/2020/NĐ-CP annex I). */
export function writeHead(paper: Paper, { agencyName, number, placeAndDay }: Head): void {
  const right = PAGE.left + TEXT_WIDTH - COLUMN;
  const column = { width: COLUMN, align: 'center' } as const;
  write(paper.text('', PAGE.left, PAGE.top), 'regular', 9.5, 'BẢO HIỂM XÃ HỘI VIỆT NAM', column);
  write(paper, 'bold', 10, agencyName.toUpperCase(), column);
  underline(paper, PAGE.left);
  write(paper, 'regular', 9.5, `Số: ${number}`, column);
  const leftEnd = paper.y;
  write(paper.text('', right, PAGE.top), 'bold', 9.5, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', column);
  write(paper, 'bold', 10, 'Độc lập - Tự do - Hạnh phúc', column);
  underline(paper, right);
  write(paper, 'italic', 9.5, placeAndDay, column);
  paper.text('', PAGE.left, Math.max(leftEnd, paper.y) + 20);
}

function underline(paper: Paper, x: number): void {
  const y = paper.y + 3;
  paper
    .lineWidth(0.6)
    .moveTo(x + COLUMN / 2 - 45, y)
    .lineTo(x + COLUMN / 2 + 45, y)
    .stroke();
  paper.y = y + 6;
}

/** `ngày 22 tháng 11 năm 2026` */
export function dayInWords(day: Temporal.PlainDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `ngày ${two(day.day)} tháng ${two(day.month)} năm ${day.year}`;
}
