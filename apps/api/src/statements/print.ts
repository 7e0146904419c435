import { spacedCode, verificationUrl } from '../documents/verification-code.ts';
import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper } from '@openvssid/server/paper/paper';
import type { Verification } from '../letters/verification-mark.ts';
import type { IssuedDocument } from './issued-document.ts';
import { writeBook } from './write-book.ts';
import { writeStatement } from './write-statement.ts';
import { titleOf } from './words.ts';

/** The PDF of an issued document: made anew each time from what was issued, so it is always the same. */
export async function printDocument(document: IssuedDocument, publicUrl: string): Promise<Buffer> {
  const { content, number, issuedAt, verificationCode } = document;
  const paper = newPaper(titleOf(content), issuedAt);
  const verification: Verification = { code: verificationCode, url: verificationUrl(publicUrl, verificationCode) };
  if (content.kind === 'insurance-book') await writeBook(paper, content, document, verification);
  else await writeStatement(paper, content, document, verification);
  const mark = `Số ${number} · Mã tra cứu ${spacedCode(verificationCode)}`;
  numberPages(paper, mark, { cover: content.kind === 'insurance-book' });
  return finish(paper);
}
