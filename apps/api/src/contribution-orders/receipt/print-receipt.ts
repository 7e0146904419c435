import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper } from '@openvssid/server/paper/paper';
import { spacedCode, verificationUrl } from '../../letters/verification-code.ts';
import type { Services } from '../../services.ts';
import { signDocument } from '../../signing/sign-document.ts';
import type { IssuedReceipt } from './find-receipt.ts';
import { writeReceipt } from './write-receipt.ts';

/** The PDF of a receipt: made anew each time from what was issued, so it always says the same, and signed as it goes out. */
export async function printReceipt(services: Services, receipt: IssuedReceipt): Promise<Buffer> {
  const { content, number, issuedAt, verificationCode: code } = receipt;
  const title = `Biên lai thu tiền ${content.order.reference}`;
  const paper = newPaper(title, issuedAt);
  const url = verificationUrl(services.config.publicUrls.citizen, code);
  await writeReceipt(paper, receipt, { code, url, signedBy: (await services.signer()).shown.name });
  numberPages(paper, `Số ${number} · Mã tra cứu ${spacedCode(code)}`);
  return signDocument(services, await finish(paper), title);
}
