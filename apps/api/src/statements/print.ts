import { spacedCode, verificationUrl } from '../letters/verification-code.ts';
import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper } from '@openvssid/server/paper/paper';
import type { Verification } from '../letters/verification-mark.ts';
import type { Services } from '../services.ts';
import { signDocument } from '../signing/sign-document.ts';
import type { IssuedDocument } from './issued-document.ts';
import { writeBook } from './write-book.ts';
import { writeStatement } from './write-statement.ts';
import { titleOf } from './words.ts';

/**
 * The PDF of an issued document: made anew each time from what was issued, so it always says the same, and signed as it goes out: a
 * certificate has an end, a document has none.
 */
export async function printDocument(services: Services, document: IssuedDocument): Promise<Buffer> {
  const { content, number, issuedAt, verificationCode } = document;
  const paper = newPaper(titleOf(content), issuedAt);
  const verification: Verification = {
    code: verificationCode,
    url: verificationUrl(services.config.publicUrls.citizen, verificationCode),
    signedBy: (await services.signer()).shown.name,
  };
  if (content.kind === 'insurance-book') await writeBook(paper, content, document, verification);
  else await writeStatement(paper, content, document, verification);
  const mark = `Số ${number} · Mã tra cứu ${spacedCode(verificationCode)}`;
  numberPages(paper, mark, { cover: content.kind === 'insurance-book' });
  return signDocument(services, await finish(paper), titleOf(content));
}
