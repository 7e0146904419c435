import { formatDong } from './dong.ts';
import { formatDay, formatMonth, formatMonthsAsYears } from './format.ts';
import { type ReaderLanguage, textIn, type Translatable } from './language.ts';

/** What a figure of a calculation counts. */
export type Unit =
  | 'dong'
  | 'dong-a-month'
  | 'months'
  | 'months-of-average'
  | 'years'
  /** An age, in months. */
  | 'age'
  | 'days'
  | 'percent'
  | 'times'
  | 'number'
  /** A calendar day and a calendar month, as ISO text. */
  | 'day'
  | 'month'
  | 'text';

/** A figure and its unit; a text is in the reader's language. */
export type Quantity = { readonly value: number | string | Translatable; readonly unit: Unit };

/**
 *     formatQuantity({ value: 8.5, unit: 'years' }, 'vi') // '8,5 năm'
 */
export function formatQuantity({ value, unit }: Quantity, language: ReaderLanguage): string {
  if (typeof value === 'object') return textIn(value, language);
  if (typeof value === 'string')
    return unit === 'day' ? formatDay(value, language) : unit === 'month' ? formatMonth(value, language) : value;
  if (unit === 'dong') return formatDong(value, language);
  if (unit === 'dong-a-month') return WORDS[language].aMonth(formatDong(value, language));
  if (unit === 'age') return WORDS[language].age(formatMonthsAsYears(value, language));
  const number = formatDecimal(value, language);
  return isCounted(unit) ? WORDS[language][unit](number, value) : number;
}

/** `1234.5` → `1.234,5` in Vietnamese, `1,234.5` elsewhere. */
export function formatDecimal(value: number | bigint, language: ReaderLanguage): string {
  const text = String(value);
  const point = text.indexOf('.');
  const whole = point === -1 ? text : text.slice(0, point);
  const grouped = inThousands(whole, language === 'vi' ? '.' : ',');
  return point === -1 ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${text.slice(point + 1)}`;
}

/** By hand: a calculation writes hundreds of numbers, and a pattern that looks ahead costs more than all the rest of a number. */
function inThousands(digits: string, separator: string): string {
  const sign = digits.startsWith('-') ? 1 : 0;
  let end = digits.length;
  let grouped = '';
  while (end - sign > 3) {
    grouped = separator + digits.slice(end - 3, end) + grouped;
    end -= 3;
  }
  return digits.slice(0, end) + grouped;
}

type Counted = 'months' | 'months-of-average' | 'years' | 'days' | 'percent' | 'times';
type Words = Readonly<Record<Counted, (number: string, value: number) => string>> & {
  aMonth(money: string): string;
  age(span: string): string;
};

const ofEnglish = (one: string, many: string) => (number: string, value: number) => `${number} ${value === 1 ? one : many}`;
const after = (word: string) => (number: string) => number + word;

const WORDS: Readonly<Record<ReaderLanguage, Words>> = {
  vi: {
    months: after('\u00a0tháng'),
    'months-of-average': after('\u00a0tháng mức bình quân'),
    years: after('\u00a0năm'),
    days: after('\u00a0ngày'),
    percent: after('%'),
    times: after('\u00a0lần'),
    aMonth: (money) => `${money}/tháng`,
    age: (span) => (span.includes('năm') ? span.replace('năm', 'tuổi') : span),
  },
  en: {
    months: ofEnglish('month', 'months'),
    'months-of-average': ofEnglish('month of the average', 'months of the average'),
    years: ofEnglish('year', 'years'),
    days: ofEnglish('day', 'days'),
    percent: after('%'),
    times: ofEnglish('time', 'times'),
    aMonth: (money) => `${money} a month`,
    age: (span) => `age ${span}`,
  },
  ko: {
    months: after('개월'),
    'months-of-average': after('개월분 평균액'),
    years: after('년'),
    days: after('일'),
    percent: after('%'),
    times: after('회'),
    aMonth: (money) => `월 ${money}`,
    age: (span) => `만 ${span.replace('년', '세')}`,
  },
  ja: {
    months: after('か月'),
    'months-of-average': after('か月分の平均額'),
    years: after('年'),
    days: after('日'),
    percent: after('%'),
    times: after('回'),
    aMonth: (money) => `月額${money}`,
    age: (span) => `満${span.replace('年', '歳')}`,
  },
  zh: {
    months: after('个月'),
    'months-of-average': after('个月平均额'),
    years: after('年'),
    days: after('天'),
    percent: after('%'),
    times: after('次'),
    aMonth: (money) => `每月${money}`,
    age: (span) => `满${span.replace('年', '岁')}`,
  },
};

function isCounted(unit: Unit): unit is Counted {
  return unit in WORDS.vi && unit !== 'age';
}
