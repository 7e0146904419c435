import QRCode from 'qrcode';
import { PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import type { FilledSheet } from './filled-sheet.ts';

const LEFT = 104;
const CORNER = 112;
const QR_SIZE = 54;

/** The application and its QR on the left, the State's words in the middle (Decree 30/2020/NĐ-CP), the form's own number in the corner. */
export async function writeFormHead(paper: Paper, { content, number, url }: FilledSheet): Promise<void> {
  const picture = await QRCode.toBuffer(url, { errorCorrectionLevel: 'M', margin: 0, scale: 6 });
  paper.image(picture, PAGE.left, PAGE.top, { width: QR_SIZE });
  const left = { width: LEFT };
  write(paper.text('', PAGE.left, PAGE.top + QR_SIZE + 4), 'regular', 7.5, `Hồ sơ số\n${number}`, left);
  const leftEnd = paper.y;
  const corner = { width: CORNER, align: 'center' } as const;
  write(paper.text('', PAGE.left + TEXT_WIDTH - CORNER, PAGE.top), 'bold', 10.5, content.formNumber, corner);
  write(paper, 'italic', 8, content.source, corner);
  const rightEnd = paper.y;
  const middle = { width: TEXT_WIDTH - LEFT - CORNER, align: 'center' } as const;
  write(paper.text('', PAGE.left + LEFT, PAGE.top), 'bold', 10, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', middle);
  write(paper, 'bold', 10.5, 'Độc lập - Tự do - Hạnh phúc', middle);
  const centre = PAGE.left + LEFT + middle.width / 2;
  const y = paper.y + 3;
  paper
    .lineWidth(0.6)
    .moveTo(centre - 72, y)
    .lineTo(centre + 72, y)
    .stroke();
  paper.text('', PAGE.left, Math.max(leftEnd, rightEnd, y) + 6);
}
