import type { LetterContent } from '@openvssid/procedures';
import { dayInWords, writeHead } from './head.ts';
import { finish, newPaper, type Paper, write } from '@openvssid/server/paper/paper';
import { writeTable } from '@openvssid/server/paper/table';
import { type Verification, writeVerificationMark } from './verification-mark.ts';

export type Letter = {
  content: LetterContent;
  agencyName: string;
  place: string;
  on: Temporal.PlainDate;
  at: Temporal.Instant;
  verification: Verification;
};

/** The decision letter as a PDF (Decree 30/2020/NĐ-CP: head, title, grounds, decision, appeal). */
export async function letterPdf({ content, agencyName, place, on, at, verification }: Letter): Promise<Buffer> {
  const paper = newPaper(content.about, at);
  writeHead(paper, { agencyName, number: content.number, placeAndDay: `${place}, ${dayInWords(on)}` });
  write(paper, 'bold', 14, content.title, { align: 'center' });
  write(paper, 'bold', 11, content.about, { align: 'center' });
  paper.moveDown(0.8);
  write(paper, 'regular', 10.5, `Kính gửi: Ông/Bà ${content.addressee}`, { align: 'center' });
  paper.moveDown(0.8);
  for (const [index, basis] of content.legalBasis.entries()) {
    const end = index === content.legalBasis.length - 1 ? '.' : ';';
    write(paper, 'italic', 10, `Căn cứ ${basis}${end}`, { indent: 24, paragraphGap: 2 });
  }
  paper.moveDown(0.4);
  writeParagraphs(paper, content.paragraphs);
  writeTable(paper, content.table);
  paper.moveDown(0.8);
  writeParagraphs(paper, [content.appeal]);
  paper.moveDown(0.8);
  write(paper, 'bold', 10.5, agencyName.toUpperCase(), { align: 'right' });
  paper.moveDown(0.8);
  await writeVerificationMark(paper, verification);
  write(paper, 'italic', 8.5, content.gloss);
  return finish(paper);
}

function writeParagraphs(paper: Paper, paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) write(paper, 'regular', 10.5, paragraph, { indent: 24, paragraphGap: 5 });
}
