import type { Language } from '../texts.ts';
import type { TransferRefusal } from './transfer-form.ts';
import type { BankHabit } from './write-content.ts';

const habits: Record<BankHabit, string> = {
  'as-written': 'Giữ nguyên như người gửi viết',
  'upper-case': 'Viết hoa toàn bộ',
  'no-spaces': 'Bỏ dấu cách',
  'bank-words': 'Thêm chữ của ngân hàng trước và sau',
  cut: 'Cắt còn 25 ký tự',
  lost: 'Mất nội dung',
};
const refusals: Record<TransferRefusal, string> = {
  form: 'Hãy xem lại các ô đã điền.',
  code: 'Mã VietQR không đọc được. Hãy sao chép lại toàn bộ nội dung mã.',
  account: 'Hãy nhập số tài khoản nhận (6 đến 19 ký tự) hoặc dán mã VietQR.',
  amount: 'Hãy nhập số tiền bằng số, lớn hơn 0.',
};

const vi = {
  title: 'Chuyển khoản ngân hàng',
  hint: 'Ngân hàng thay thế để chạy thử: tiền không có thật. Chuyển ở đây rồi tải sao kê và nhập vào OpenVssID.',
  payload: 'Nội dung mã VietQR',
  or: 'Hoặc tự điền',
  overrides: 'Ô nào điền ở đây sẽ thay cho nội dung trong mã.',
  bin: 'Mã ngân hàng nhận (BIN)',
  account: 'Số tài khoản nhận',
  amount: 'Số tiền (đồng)',
  content: 'Nội dung chuyển khoản',
  tryFaults: 'Thử tình huống khác',
  difference: 'Chuyển thừa hoặc thiếu (đồng, ví dụ 1000 hoặc -1)',
  habit: 'Ngân hàng ghi nội dung',
  habits,
  times: 'Số lần chuyển',
  outgoing: 'Tiền ra khỏi tài khoản này (như khi hoàn tiền)',
  counterName: 'Tên người chuyển',
  counterAccount: 'Tài khoản người chuyển',
  transfer: 'Chuyển tiền',
  refusals,
  done: 'Đã chuyển.',
  statement: 'Sao kê',
  statementHint: 'Tệp CSV mà lệnh «npm run vssid -- payments statement --file <tệp>» đọc được.',
  day: 'Ngày',
  download: 'Tải sao kê (CSV)',
  transfers: 'Các khoản đã chuyển',
  none: 'Chưa có khoản chuyển nào trong lần chạy này.',
  noContent: '(không có nội dung)',
};

type Texts = typeof vi;

const en: Texts = {
  title: 'Bank transfer',
  hint: 'A stand-in of a bank: no real money. Transfer here, then download the statement and import it into OpenVssID.',
  payload: 'Text of the VietQR code',
  or: 'Or fill in yourself',
  overrides: 'What is filled in here replaces what the code says.',
  bin: 'Receiving bank (BIN)',
  account: 'Receiving account',
  amount: 'Amount (đồng)',
  content: 'Message',
  tryFaults: 'Try another case',
  difference: 'Transfer more or less (đồng, such as 1000 or -1)',
  habit: 'How the bank hands on the message',
  habits: {
    'as-written': 'As it was written',
    'upper-case': 'In capitals',
    'no-spaces': 'Without spaces',
    'bank-words': 'With the bank’s own words around it',
    cut: 'Cut to 25 characters',
    lost: 'Lost',
  },
  times: 'How often',
  outgoing: 'Money out of this account (as of a refund)',
  counterName: 'Sender’s name',
  counterAccount: 'Sender’s account',
  transfer: 'Transfer',
  refusals: {
    form: 'Look at what is filled in.',
    code: 'The VietQR cannot be read. Copy the whole text of the code again.',
    account: 'Enter the receiving account (6 to 19 characters), or paste a VietQR.',
    amount: 'Enter the amount in digits, more than 0.',
  },
  done: 'Transferred.',
  statement: 'Statement',
  statementHint: 'A CSV file that “npm run vssid -- payments statement --file <file>” reads.',
  day: 'Day',
  download: 'Download the statement (CSV)',
  transfers: 'What was transferred',
  none: 'Nothing was transferred in this run.',
  noContent: '(no message)',
};

export const bankTexts: Record<Language, Texts> = { vi, en };
