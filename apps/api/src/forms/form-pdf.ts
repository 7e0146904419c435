import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper, PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import type { FilledSheet } from './filled-sheet.ts';
import { writeFormHead } from './form-head.ts';
import { writeLine } from './form-line.ts';
import { writeSignatures } from './signatures.ts';

/** The official form of a service, filled in: the same bytes whenever it is printed. */
export async function formPdf(sheet: FilledSheet): Promise<Buffer> {
  const { content, number, at } = sheet;
  const paper = newPaper(`${content.formNumber} – ${number}`, at);
  await writeFormHead(paper, sheet);
  write(paper, 'bold', 14, content.title, { align: 'center' });
  if (content.subtitle !== undefined) write(paper, 'bold', 11, content.subtitle, { align: 'center' });
  paper.moveDown(0.5);
  write(paper, 'regular', 10.5, `Kính gửi: ${content.addressee}`, { align: 'center' });
  paper.moveDown(0.5);
  for (const { title, lines } of content.sections) {
    if (title !== undefined) writeSectionTitle(paper, title);
    for (const line of lines) writeLine(paper, line);
  }
  paper.moveDown(0.4);
  // Nobody signs an empty page.
  if (paper.y + SIGNED_PART > PAGE.height - PAGE.bottom) paper.addPage();
  write(paper, 'regular', 10, content.commitment, { indent: 24, width: TEXT_WIDTH });
  writeSignatures(paper, sheet);
  numberPages(paper, `${content.formNumber} – Hồ sơ số ${number}`);
  return finish(paper);
}

/** Room for what is declared and for those who sign it. */
const SIGNED_PART = 122;

/** Below a section's title, which is never the last thing on a page. */
const BELOW = 60;

function writeSectionTitle(paper: Paper, title: string): void {
  paper.moveDown(0.35);
  if (paper.y + BELOW > PAGE.height - PAGE.bottom) paper.addPage();
  write(paper, 'bold', 11, title, { paragraphGap: 2 });
}
