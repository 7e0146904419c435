import { formatDay, formatMoment } from '@openvssid/core';
import { dayInWords, writeHead } from './head.ts';
import { finish, newPaper, write } from '@openvssid/server/paper/paper';
import { writeTable } from '@openvssid/server/paper/table';

export type Receipt = {
  number: string;
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
export function receiptPdf(receipt: Receipt): Promise<Buffer> {
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
    { label: 'Người nộp hồ sơ', value: receipt.personName },
    { label: 'Cơ quan giải quyết', value: receipt.agencyName },
    { label: 'Thời điểm gửi', value: formatMoment(receipt.submittedAt.toString(), 'vi') },
    ...(receipt.dueOn === undefined ? [] : [{ label: 'Ngày hẹn trả kết quả', value: formatDay(receipt.dueOn) }]),
    { label: 'Giấy tờ kèm theo', value: receipt.documents.length === 0 ? 'Không có' : receipt.documents.join('\n') },
    { label: 'Hình thức nhận kết quả', value: receipt.delivery },
  ]);
  paper.moveDown(1);
  write(paper, 'regular', 10.5, 'Kết quả và mọi thay đổi của hồ sơ có trong ứng dụng, mục Dịch vụ công, Lịch sử.');
  return finish(paper);
}
