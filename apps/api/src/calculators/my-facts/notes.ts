import { formatMonth, type Language, type Month, monthsIn, unionOfRanges } from '@openvssid/core';
import { z } from 'zod';
import { bilingual } from '../../http/schemas.ts';

/** What of the records was left out, and what they do not say: people add it themselves where it matters. */
export const NOTES_ON_MONTHS = ['owed', 'two-employers', 'drawn', 'paid-ahead'] as const;
export const PLAIN_NOTES = [
  'no-history',
  'birth-year-only',
  'allowances-unknown',
  'support-unknown',
  'work-unknown',
  'region-unknown',
] as const;

export const note = z.object({ code: z.enum([...NOTES_ON_MONTHS, ...PLAIN_NOTES]), text: bilingual });
export type Note = z.infer<typeof note>;

type OnMonths = (typeof NOTES_ON_MONTHS)[number];
type Plain = (typeof PLAIN_NOTES)[number];
type Text = { readonly vi: string; readonly en: string };

/** `{count}` of months, and which `{months}` they are. */
const ABOUT_MONTHS: Readonly<Record<OnMonths, Text>> = {
  owed: {
    vi: 'Không tính {count} tháng đơn vị còn chậm đóng: {months}.',
    en: '{count} months that an employer still owes are left out: {months}.',
  },
  'two-employers': {
    vi: '{count} tháng có hai nơi cùng đóng: {months}. Mỗi tháng chỉ tính một lần, theo nơi làm việc trước.',
    en: '{count} months were paid by two employers: {months}. Each counts once, with the employer that came first.',
  },
  drawn: {
    vi: 'Không tính {count} tháng đã nhận BHXH một lần: {months}.',
    en: '{count} months that were drawn as a one-time payment are left out: {months}.',
  },
  'paid-ahead': {
    vi: 'Chưa tính {count} tháng đã đóng trước: {months}.',
    en: '{count} months paid in advance do not count yet: {months}.',
  },
};

const PLAIN: Readonly<Record<Plain, Text>> = {
  'no-history': {
    vi: 'Hồ sơ chưa có tháng đóng BHXH nào được tính.',
    en: 'There is no month of contributions on record that counts.',
  },
  'birth-year-only': { vi: 'Hồ sơ chỉ có năm sinh của bạn.', en: 'Only the year of your birth is on record.' },
  'allowances-unknown': {
    vi: 'Hồ sơ chỉ có hệ số lương, chưa có các khoản phụ cấp tính đóng BHXH. Hãy cộng thêm nếu có.',
    en: 'The salary coefficient is on record, allowances that count are not. Add them if there are any.',
  },
  'support-unknown': {
    vi: 'Hồ sơ không ghi nhóm được Nhà nước hỗ trợ tiền đóng BHXH tự nguyện. Hãy chọn nếu có.',
    en: 'State support of your voluntary contributions is not on record. Choose it if you had any.',
  },
  'work-unknown': {
    vi: 'Hồ sơ không ghi công việc nặng nhọc, độc hại hoặc nơi làm việc đặc biệt khó khăn. Hãy chọn nếu có.',
    en: 'Arduous or hazardous work and work in a hard area are not on record. Choose it if it applies.',
  },
  'region-unknown': {
    vi: 'Hồ sơ không ghi vùng lương tối thiểu của nơi làm việc. Hãy chọn khi tính trợ cấp thất nghiệp.',
    en: 'The minimum-wage region of your work is not on record. Choose it for an unemployment benefit.',
  },
};

export function plainNote(code: Plain): Note {
  return { code, text: PLAIN[code] };
}

/** Nothing where there are no such months. */
export function noteOnMonths(code: OnMonths, months: readonly Month[]): Note[] {
  if (months.length === 0) return [];
  const ranges = unionOfRanges(months.map((month) => ({ fromMonth: month, toMonth: month })));
  const count = ranges.reduce((sum, range) => sum + monthsIn(range), 0);
  const written = (language: Language) =>
    ranges
      .map(({ fromMonth, toMonth }) =>
        [...new Set([fromMonth, toMonth])].map((month) => formatMonth(month, language)).join(' – '),
      )
      .join('; ');
  const fill = (language: Language) =>
    ABOUT_MONTHS[code][language].replace('{count}', String(count)).replace('{months}', written(language));
  return [{ code, text: { vi: fill('vi'), en: fill('en') } }];
}
