import { formatDay, formatMoment } from '@openvssid/core';
import QRCode from 'qrcode';
import { dayInWords, writeHead } from './head.ts';
import { finish, newPaper, PAGE, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { writeTable } from '@openvssid/server/paper/table';

export type Receipt = {
  number: string;
  /** Page of the application in the app; its QR stands on the slip. */
  url: string;
  /** Who brought it to the desk, where that was not the person. */
  presentedBy: string | undefined;
  serviceName: string;
  personName: string;
  agencyName: string;
  place: string;
  submittedAt: Temporal.Instant;
  on: Temporal.PlainDate;
  /** Absent once nothing is awaited any more. */
  dueOn: string | undefined;
  documents: readonly string[];
  delivery: string;
};

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả: printed anew each time from what never changes, so it is always the same. */
export async function receiptPdf(receipt: Receipt): Promise<Buffer> {
  const paper = newPaper(`Giấy tiếp nhận ${receipt.number}`, receipt.submittedAt);
  writeHead(paper, {
    agencyName: receipt.agencyName,
    number: receipt.number,
    placeAndDay: `${receipt.place}, ${dayInWords(receipt.on)}`,
  });
  write(paper, 'bold', 14, 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', { align: 'center' });
  paper.moveDown(1);
  writeTable(paper, [
    { label: 'Số hồ sơ', value: receipt.number },
    { label: 'Dịch vụ công', value: receipt.serviceName },
    { label: receipt.presentedBy === undefined ? 'Người nộp hồ sơ' : 'Hồ sơ của', value: receipt.personName },
    ...(receipt.presentedBy === undefined ? [] : [{ label: 'Người nộp hồ sơ', value: receipt.presentedBy }]),
    { label: 'Cơ quan giải quyết', value: receipt.agencyName },
    { label: 'Thời điểm gửi', value: formatMoment(receipt.submittedAt.toString(), 'vi') },
    ...(receipt.dueOn === undefined ? [] : [{ label: 'Ngày hẹn trả kết quả', value: formatDay(receipt.dueOn) }]),
    { label: 'Giấy tờ kèm theo', value: receipt.documents.length === 0 ? 'Không có' : receipt.documents.join('\n') },
    { label: 'Hình thức nhận kết quả', value: receipt.delivery },
  ]);
  paper.moveDown(1);
  await writeQrToFile(paper, receipt.url);
  return finish(paper);
}

const QR_SIZE = 76;

/** Leads whoever signs in to their file; it holds nothing of it. */
async function writeQrToFile(paper: Paper, url: string): Promise<void> {
  if (paper.y + QR_SIZE > PAGE.height - PAGE.bottom) paper.addPage();
  const top = paper.y;
  const picture = await QRCode.toBuffer(url, { errorCorrectionLevel: 'M', margin: 0, scale: 6 });
  paper.image(picture, PAGE.left, top, { width: QR_SIZE });
  const words = { width: TEXT_WIDTH - QR_SIZE - 14 };
  write(
    paper.text('', PAGE.left + QR_SIZE + 14, top + 4),
    'regular',
    10.5,
    'Kết quả và mọi thay đổi của hồ sơ có trong ứng dụng, mục Dịch vụ công, Lịch sử. Quét mã và đăng nhập để xem:',
    words,
  );
  write(paper, 'regular', 9, url, { ...words, link: url });
  paper.text('', PAGE.left, Math.max(paper.y, top + QR_SIZE));
}
