import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import type { FilledForm, FormPaper } from './form-paper.ts';
import { procedureByKey, procedures } from './index.ts';
import { HAI_PHONG, PENSION } from './testing/benefits.ts';
import { day, FACTS } from './testing/facts.ts';

type Given = { answers?: Answers; words?: FilledForm['words']; papers?: FilledForm['papers']; on?: string };

function paperOf(key: string, { answers = {}, words = {}, papers = {}, on = '2026-11-22' }: Given): FormPaper {
  const form = procedureByKey(key)?.officialForm ?? expect.fail(key);
  if (form === 'none') return expect.fail(`${key} has no form`);
  return form({
    application: { number: 'X-261122-7F3K9Q', subjectKey: '', submittedOn: day(on), answers },
    facts: { ...FACTS, benefits: [PENSION], destination: HAI_PHONG },
    words,
    papers,
    contactAddress: 'Số 1 phố Mẫu, Phường Ba Đình, Thành phố Hà Nội',
    filedBy: { fullName: 'Nguyễn Văn Mẫu', right: 'person' },
    agencyName: 'BHXH cơ sở Ví Dụ',
  });
}

/** The form as a reader goes through it: `label: value`, ticked boxes, rows. */
function linesOf({ sections }: FormPaper): string[] {
  return sections.flatMap(({ lines }) =>
    lines.map((line) => {
      if (line.kind === 'value') return `${line.label}: ${line.value ?? '…'}`;
      if (line.kind === 'rows') return `${line.label}: ${line.rows.map((row) => row.join(' | ')).join('; ')}`;
      return `${line.label}: ${line.options.flatMap(({ label, ticked }) => (ticked ? [label] : [])).join(', ')}`;
    }),
  );
}

test('every service of the app’s published list has its official form; others say that none is prescribed', () => {
  const without = procedures.filter(({ officialForm, appCode }) => officialForm === 'none' && appCode !== undefined);
  expect(without.map(({ key }) => key)).toEqual([]);
});

describe.each([
  ['reissue-health-card', 'Mẫu TK1-TS'],
  ['reissue-insurance-book', 'Mẫu TK1-TS'],
  ['correct-insurance-book', 'Mẫu TK1-TS'],
  ['move-benefit-locality', 'Mẫu số 14-HSB'],
  ['change-payment-method', 'Mẫu số 2-CBH'],
  ['authorise-recipient', 'Mẫu số 13-HSB'],
  ['register-child-account', 'Mẫu số 01'],
  ['complain-about-decision', 'Đơn khiếu nại'],
])('%s', (key, formNumber) => {
  test('bears its number, its source, to whom it goes and who sends it, even where next to nothing was answered', () => {
    const paper = paperOf(key, {});
    expect(paper).toMatchObject({ formNumber, addressee: 'BHXH cơ sở Ví Dụ' });
    expect(paper.source).toMatch(/\d/);
    expect(paper.signatures[0]).toMatchObject({ name: 'Nguyễn Văn Mẫu', filed: true });
    expect(linesOf(paper).join('\n')).toMatch(/nguyễn văn mẫu/i);
    expect(JSON.stringify(paper)).not.toMatch(/undefined|null/);
  });
});

test('612A: card, reason and paper card', () => {
  const lines = linesOf(
    paperOf('reissue-health-card', {
      answers: { wantsPaper: true },
      words: {
        healthCardNumber: '0190000001',
        reason: 'Hỏng',
        paperReason: 'Không có điện thoại.',
        deliveryMethod: 'Bản điện tử',
      },
      papers: { attachments: ['truoc.jpg', 'sau.jpg'] },
    }),
  );
  expect(lines).toContain('Họ và tên (viết chữ in hoa): NGUYỄN VĂN MẪU');
  expect(lines).toContain('Nội dung thay đổi, yêu cầu: Cấp lại thẻ BHYT số 0190000001. Lý do: Hỏng');
  expect(lines).toContain('Hình thức thẻ: Thẻ giấy');
  expect(lines).toContain('Hồ sơ kèm theo: truoc.jpg; sau.jpg');
});

test('608A: one row for each detail, and the numbers to be merged', () => {
  const answers = { changeItem: ['fullName', 'mergeBooks'], fullNameNew: 'Nguyễn Văn Mẫn', mergeNumber1: '0190000099' };
  const lines = linesOf(paperOf('correct-insurance-book', { answers, papers: { fullNameEvidence: ['khai-sinh.pdf'] } }));
  expect(lines).toContain('Thông tin điều chỉnh: Họ và tên | Nguyễn Văn Mẫu | Nguyễn Văn Mẫn | khai-sinh.pdf');
  expect(lines).toContain('Các mã số BHXH cần gộp: 0190000099');
});

test('635 and 639: the benefit, from when, and into which account of the person’s own', () => {
  const words = { fromMonth: '01/2027', accountNumber: '0123456789', bankKey: 'ACB' };
  const move = linesOf(paperOf('move-benefit-locality', { words: { ...words, requestKind: 'Chuyển nơi hưởng' } }));
  expect(move).toContain('Nội dung yêu cầu: Chuyển nơi hưởng');
  expect(move).toContain('Chế độ đang hưởng: Lương hưu');
  const answers = { benefitKind: PENSION.benefitId, changeItems: ['payMethod'] };
  const change = linesOf(paperOf('change-payment-method', { answers, words: { ...words, benefitKind: 'Lương hưu' } }));
  expect(change).toContain('Loại chế độ đang hưởng: Lương hưu (Quyết định số 123456/QĐ-BHXH)');
  for (const lines of [move, change]) {
    expect(lines).toContain('Hình thức nhận: Tài khoản cá nhân');
    expect(lines).toContain('Tên chủ tài khoản: Nguyễn Văn Mẫu');
    expect(lines).toContain('Từ tháng: 01/2027');
  }
});

test('652: both sides, what and how long; the other side signs by themselves', () => {
  const paper = paperOf('authorise-recipient', {
    answers: { authorisedActs: ['monthly', 'file'], certifiedBy: 'file' },
    words: { attorneyFullName: 'Trần Thị Thay', fromDate: '01/12/2026', toDate: '30/11/2027' },
  });
  expect(linesOf(paper)).toContain('Được thực hiện: Lĩnh hằng tháng, Nộp hồ sơ');
  expect(linesOf(paper)).toContain('Đến ngày: 30/11/2027');
  expect(paper.signatures[1]).toEqual({ role: 'Người được ủy quyền', name: 'Trần Thị Thay', filed: false });
});

test('a form is that of its day', () => {
  expect(paperOf('move-benefit-locality', { on: '2025-07-28' }).source).toContain('166/QĐ-BHXH');
  expect(paperOf('move-benefit-locality', { on: '2025-07-29' }).source).toContain('2222/QĐ-BHXH');
});
