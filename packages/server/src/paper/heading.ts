import { PAGE, type Paper, write } from './paper.ts';

/** Room for the head of a table and its first rows. */
const BELOW = 110;

/** A heading within a document; never the last thing on a page. */
export function writeHeading(paper: Paper, text: string): void {
  paper.moveDown(0.8);
  if (paper.y + BELOW > PAGE.height - PAGE.bottom) paper.addPage();
  write(paper, 'bold', 11, text, { paragraphGap: 4 });
}
