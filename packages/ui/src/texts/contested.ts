import { defineTexts } from './define-texts.ts';

/** What the console says of the decision that a complaint is about. */
export const contestedTexts = defineTexts({
  vi: {
    title: 'Quyết định bị khiếu nại',
    application: 'Hồ sơ số',
    service: 'Dịch vụ công',
    sentOn: 'Ngày gửi',
    outcome: 'Kết quả',
    outcomes: { accepted: 'Chấp nhận', refused: 'Từ chối' },
    decidedOn: 'Ngày quyết định',
    receivedOn: 'Công dân nhận kết quả',
    receivedUnknown: 'Chưa ghi nhận',
    letterNumber: 'Văn bản số',
    office: 'Cơ quan giải quyết',
    whoSettles:
      'Người đã tham gia giải quyết hồ sơ này không giải quyết khiếu nại. Chấp nhận một phần: ghi rõ phần được chấp nhận trong lời nhắn; hồ sơ được mở lại thành hồ sơ mới.',
  },
  en: {
    title: 'Decision complained about',
    application: 'Application',
    service: 'Service',
    sentOn: 'Sent on',
    outcome: 'Result',
    outcomes: { accepted: 'Accepted', refused: 'Refused' },
    decidedOn: 'Decided on',
    receivedOn: 'Received by the citizen',
    receivedUnknown: 'Not on record',
    letterNumber: 'Letter number',
    office: 'Office',
    whoSettles:
      'Nobody who had a part in this decision settles the complaint. Upheld in part: say in the message which part; the application is opened again as a new file.',
  },
});
