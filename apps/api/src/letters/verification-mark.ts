import QRCode from 'qrcode';
import { spacedCode } from './verification-code.ts';
import { PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';

const SIZE = 76;

/** `signedBy`: the name in the certificate of whoever signs the document electronically. */
export type Verification = { code: string; url: string; signedBy: string };

/** The QR and the words by which anybody can check that the office wrote this. */
export async function writeVerificationMark(paper: Paper, { code, url, signedBy }: Verification): Promise<void> {
  if (paper.y + SIZE + 12 > PAGE.height - PAGE.bottom) paper.addPage();
  const top = paper.y + 12;
  const picture = await QRCode.toBuffer(url, { errorCorrectionLevel: 'M', margin: 0, scale: 6 });
  paper.image(picture, PAGE.left, top, { width: SIZE });
  const words = { width: TEXT_WIDTH - SIZE - 14 };
  write(paper.text('', PAGE.left + SIZE + 14, top + 8), 'bold', 9.5, `Mã tra cứu: ${spacedCode(code)}`, words);
  write(paper, 'regular', 9, `Văn bản điện tử, ký số bởi ${signedBy}. Quét mã hoặc mở địa chỉ dưới đây để kiểm tra:`, words);
  write(paper, 'regular', 9, url, { ...words, link: url });
  paper.text('', PAGE.left, Math.max(paper.y, top + SIZE) + 10);
}
