import type { Text } from './text.ts';

/**
 * Legal texts as they are cited in parameter files and formulas: `Law 41/2024 art 70.3a; Circular 12/2025/TT-BNV arts 12-16`.
 * Vietnamese documents are cited the other way round: `điểm a khoản 3 Điều 70 Luật Bảo hiểm xã hội số 41/2024/QH15`.
 */
export function citation(text: string): Text {
  const parts = text.split('; ').map(readPart);
  return { vi: parts.map(({ vi }) => vi).join('; '), en: text };
}

/** Whether the text names a document we can cite (or says that there is none). */
export function isCitation(text: string): boolean {
  return text.split('; ').every((part) => part in REMARKS || DOCUMENT.test(part));
}

/** Laws by the name people know them by; other documents by their kind and number. */
const LAWS: Readonly<Record<string, string>> = {
  'Law 71/2006': 'Luật Bảo hiểm xã hội số 71/2006/QH11',
  'Law 58/2014': 'Luật Bảo hiểm xã hội số 58/2014/QH13',
  'Law 41/2024': 'Luật Bảo hiểm xã hội số 41/2024/QH15',
  'Law 38/2013': 'Luật Việc làm số 38/2013/QH13',
  'Law 74/2025': 'Luật Việc làm số 74/2025/QH15',
  'Law 84/2015': 'Luật An toàn, vệ sinh lao động số 84/2015/QH13',
  'Law 113/2025': 'Luật Dân số số 113/2025/QH15',
  'Law 46/2014': 'Luật số 46/2014/QH13',
  'Law 51/2024': 'Luật số 51/2024/QH15',
  'Labour Code 45/2019': 'Bộ luật Lao động số 45/2019/QH14',
  'Health Insurance Law': 'Luật Bảo hiểm y tế',
};
const KINDS: Readonly<Record<string, string>> = {
  Decree: 'Nghị định',
  Circular: 'Thông tư',
  Decision: 'Quyết định',
  Resolution: 'Nghị quyết',
  'Official letter': 'Công văn',
};
const REMARKS: Readonly<Record<string, string>> = {
  'seen in practice': 'gặp trong thực tế',
  'only these years known': 'mới biết các năm này',
  'no newer standard found': 'chưa thấy chuẩn mới hơn',
};

const NAMES = [...Object.keys(LAWS), ...Object.keys(KINDS).map((kind) => `${kind} \\d[\\w./-]*(?: and [\\w./-]+)?`)];
const DOCUMENT = new RegExp(
  `^(?<name>${NAMES.join('|')})` +
    '(?: of (?<day>\\d{4}(?:-\\d{2}-\\d{2})?))?' +
    '(?: (?<at>art [\\w.]+|arts [\\d., -]*\\d|appendix \\w+))?' +
    '(?: as amended by (?<amended>Law [\\d/]+))?' +
    '(?: \\((?<remark>[^)]+)\\))?$',
);

function readPart(part: string): { vi: string } {
  const { name, day, at, amended, remark } = DOCUMENT.exec(part)?.groups ?? {};
  if (!name) return { vi: REMARKS[part] ?? part };
  const document = [
    at && place(at),
    LAWS[name] ?? documentName(name),
    day && (day.length === 4 ? `năm ${day}` : `ngày ${day.split('-').reverse().join('/')}`),
    amended && `(được sửa đổi bởi ${LAWS[amended] ?? amended})`,
    remark && `(${REMARKS[remark] ?? remark})`,
  ];
  return { vi: document.filter(Boolean).join(' ') };
}

/** `Decree 161/2026/ND-CP` has its number with Vietnamese letters. */
function documentName(name: string): string {
  const kind = Object.keys(KINDS).find((one) => name.startsWith(`${one} `)) ?? '';
  const number = name.slice(kind.length + 1).replace(' and ', ' và ');
  const letters = number.replace('ND-CP', 'NĐ-CP').replace('QD-', 'QĐ-').replace('BLDTBXH', 'BLĐTBXH');
  return `${KINDS[kind] ?? kind} số ${letters}`;
}

/** `art 70.3a` is point a of clause 3 of article 70; `arts 85-86, 90` are several articles. */
function place(at: string): string {
  const [kind = '', ...rest] = at.split(' ');
  const numbers = rest.join(' ');
  if (kind === 'appendix') return `Phụ lục ${numbers}`;
  if (kind === 'arts') return `các Điều ${numbers.replaceAll('-', '–')}`;
  const { article, clause, point } = /^(?<article>\d+[a-z]?)(?:\.(?<clause>\d+))?(?<point>[a-z])?$/.exec(numbers)?.groups ?? {};
  const words = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article ?? numbers}`];
  return words.filter(Boolean).join(' ');
}
