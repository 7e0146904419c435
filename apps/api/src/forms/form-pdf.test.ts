import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { FormPaper } from '@openvssid/procedures';
import { formPdf } from './form-pdf.ts';

const content: FormPaper = {
  formNumber: 'Mẫu TK1-TS',
  source: 'Quyết định số 490/QĐ-BHXH ngày 28/3/2023',
  title: 'TỜ KHAI',
  addressee: 'BHXH cơ sở Ví Dụ',
  sections: [
    {
      title: 'I. Thông tin',
      lines: [
        { kind: 'value', number: '[01]', label: 'Họ và tên', value: 'NGUYỄN VĂN MẪU' },
        { kind: 'value', number: '[09]', label: 'Nơi đăng ký khai sinh', value: undefined },
        {
          kind: 'ticks',
          label: 'Giới tính',
          options: [
            { label: 'Nam', ticked: true },
            { label: 'Nữ', ticked: false },
          ],
        },
        { kind: 'rows', label: 'Thông tin', columns: ['Nội dung', 'Cũ', 'Mới'], rows: [['Họ và tên', 'Mau', 'Mẫu']] },
      ],
    },
  ],
  commitment: 'Tôi cam đoan.',
  signatures: [
    { role: 'Người ủy quyền', name: 'Nguyễn Văn Mẫu', filed: true },
    { role: 'Người được ủy quyền', name: 'Trần Thị Thay', filed: false },
  ],
};
const sheet = {
  content,
  number: '612A-261122-7F3K9Q',
  url: 'https://vssid.example/applications/612A-261122-7F3K9Q',
  place: 'Hà Nội',
  on: Temporal.PlainDate.from('2026-11-22'),
  at: Temporal.Instant.from('2026-11-22T10:00:00+07:00'),
  confirmedBy: ['Nộp qua ứng dụng, xác nhận bằng mã OTP ngày 22/11/2026'],
};

test('it is the same however often it is printed, and goes on over pages where it is long', async () => {
  const [one, other] = await Promise.all([formPdf(sheet), formPdf(sheet)]);
  expect(one.equals(other)).toBe(true);
  const [section] = content.sections;
  const long = { ...content, sections: Array.from({ length: 12 }, () => section ?? expect.fail('a section')) };
  const pages = (await PDFDocument.load(await formPdf({ ...sheet, content: long }))).getPageCount();
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(5);
});

test('an open line, a long value and many boxes find their place without an error, and one short form is one page', async () => {
  const bytes = await formPdf(sheet);
  const document = await PDFDocument.load(bytes);
  expect(document.getPageCount()).toBe(1);
  expect(document.getTitle()).toBe('Mẫu TK1-TS – 612A-261122-7F3K9Q');
  const value = 'Đề nghị gửi giấy báo lĩnh về địa chỉ mới. '.repeat(60);
  const boxes = Array.from({ length: 30 }, (_, index) => ({ label: `Lựa chọn thứ ${index}`, ticked: index % 2 === 0 }));
  const lines = [
    { kind: 'value', label: 'Nội dung khác', value },
    { kind: 'ticks', label: 'Nội dung', options: boxes },
  ] as const;
  const full = await formPdf({ ...sheet, content: { ...content, sections: [{ lines }] } });
  expect((await PDFDocument.load(full)).getPageCount()).toBe(2);
});
