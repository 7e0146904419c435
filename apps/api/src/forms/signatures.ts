import { dayInWords } from '../letters/head.ts';
import { PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import type { FilledSheet } from './filled-sheet.ts';

const HEIGHT = 85;

/** Place and day, then those who sign; of whoever sent it, how they confirmed it in the place of their hand. */
export function writeSignatures(paper: Paper, { content: { signatures }, place, on, confirmedBy }: FilledSheet): void {
  paper.moveDown(0.5);
  if (paper.y + HEIGHT > PAGE.height - PAGE.bottom) paper.addPage();
  const columns = Math.max(2, signatures.length);
  const width = TEXT_WIDTH / columns;
  // One alone signs on the right.
  const first = columns - signatures.length;
  const lastLeft = PAGE.left + (columns - 1) * width;
  write(paper.text('', lastLeft, paper.y), 'italic', 10, `${place}, ${dayInWords(on)}`, { width, align: 'center' });
  const top = paper.y + 3;
  signatures.forEach(({ role, name, filed }, index) => {
    const column = { width: width - 12, align: 'center' } as const;
    write(paper.text('', PAGE.left + (first + index) * width + 6, top), 'bold', 10.5, role, column);
    if (filed) for (const words of confirmedBy) write(paper, 'italic', 9, words, column);
    else write(paper, 'italic', 9, '(Ký, ghi rõ họ tên trên giấy ủy quyền, hoặc xác nhận trong ứng dụng)', column);
    paper.moveDown(0.6);
    write(paper, 'bold', 10.5, name ?? '', column);
  });
}
