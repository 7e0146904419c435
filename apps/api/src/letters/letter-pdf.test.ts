import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { LetterContent } from '@openvssid/procedures';
import { letterPdf } from './letter-pdf.ts';
import { maskedName } from './masked-name.ts';
import { receiptPdf } from './receipt-pdf.ts';

const content: LetterContent = {
  number: '612A-261122-7F3K9Q/TB-BHXH',
  title: 'THÔNG BÁO',
  about: 'Về việc cấp lại thẻ bảo hiểm y tế',
  addressee: 'Nguyễn Thị Ngọc Ánh',
  legalBasis: ['Luật Bảo hiểm y tế số 25/2008/QH12'],
  paragraphs: ['Thẻ được cấp lại.', 'Thẻ cũ không còn giá trị.'],
  table: Array.from({ length: 40 }, (_, i) => ({ label: `Dòng ${i}`, value: 'Giá trị của dòng này' })),
  appeal: 'Nếu không đồng ý, ông/bà có quyền khiếu nại.',
  gloss: 'Your card has been reissued.',
};
const at = Temporal.Instant.from('2026-11-22T10:00:00+07:00');
const letter = {
  content,
  agencyName: 'BHXH tỉnh Minh Họa',
  place: 'Minh Họa',
  on: Temporal.PlainDate.from('2026-11-22'),
  at,
  verification: {
    code: '0123456789ABCDEF',
    url: 'https://vssid.example/verify/0123456789ABCDEF',
    signedBy: 'BHXH tỉnh Minh Họa',
  },
};

test('a long letter goes on over several pages, with its font inside', async () => {
  const bytes = await letterPdf(letter);
  const document = await PDFDocument.load(bytes);
  expect(document.getPageCount()).toBe(2);
  expect(document.getTitle()).toBe(content.about);
  expect(bytes.toString('latin1')).toContain('BeVietnamPro');
});

test('the same letter printed twice is the same', async () => {
  const [one, other] = await Promise.all([letterPdf(letter), letterPdf(letter)]);
  expect(one.equals(other)).toBe(true);
});

test('the receipt slip is one page', async () => {
  const bytes = await receiptPdf({
    number: '612A-261122-7F3K9Q',
    url: 'https://vssid.example/applications/612A-261122-7F3K9Q',
    presentedBy: 'Trần Thị Mẹ',
    serviceName: 'Cấp lại thẻ BHYT do hỏng, mất',
    personName: 'Nguyễn Thị Ngọc Ánh',
    agencyName: letter.agencyName,
    place: letter.place,
    submittedAt: at,
    on: letter.on,
    dueOn: '2026-11-24',
    documents: ['the-bhyt.jpg'],
    delivery: 'Bản điện tử',
  });
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
});

test('a name on the open page shows family name and initials only', () => {
  expect(maskedName('Nguyễn Thị Ngọc Ánh')).toBe('Nguyễn T•• N•• Á••');
  expect(maskedName('Đào')).toBe('Đào');
});
