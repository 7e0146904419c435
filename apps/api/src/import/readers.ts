import {
  compact,
  nameKey,
  normaliseName,
  parseAccountNumber,
  parseCitizenNumber,
  parseDay,
  parseFacilityCode,
  parseHealthCardNumber,
  parseMonth,
  parseOldIdNumber,
  parsePassportNumber,
  parsePhoneNumber,
  parseSocialInsuranceNumber,
  type Result,
} from '@openvssid/core';
import type { CellReader, Reading, Sentence } from './kind.ts';

const good = (value: string): Reading => ({ ok: true, value });
const bad = (vi: string, en: string): Reading & { ok: false } => ({ ok: false, reason: { vi, en } });

const LONGEST_TEXT = 10_000;

export const text: CellReader = {
  sqlType: 'text',
  read(cell) {
    const written = cell.normalize('NFC').trim();
    if (/[^\P{Cc}\t\r\n]/u.test(written)) return bad('Có ký tự điều khiển', 'Holds control characters');
    return written.length <= LONGEST_TEXT
      ? good(written)
      : bad(`Dài hơn ${LONGEST_TEXT} ký tự`, `Longer than ${LONGEST_TEXT} characters`);
  },
  meaning: { vi: 'văn bản', en: 'text' },
};

export const personName: CellReader = {
  sqlType: 'text',
  read(cell) {
    const name = normaliseName(cell);
    return /^[\p{L}\p{M}' .-]{2,100}$/u.test(name) ? good(name) : bad('Họ tên chỉ gồm chữ cái', 'A name consists of letters');
  },
  meaning: { vi: 'họ và tên có dấu', en: 'name with its marks' },
};

function identifier(parse: (cell: string) => Result<string>, meaning: Sentence, digits: readonly number[] = []): CellReader {
  return {
    sqlType: 'text',
    read(cell) {
      const parsed = parse(cell);
      return parsed.ok ? good(parsed.value) : bad(`Không đúng định dạng: cần ${meaning.vi}`, `Malformed: ${meaning.en} expected`);
    },
    meaning,
    digits,
  };
}

export const socialInsuranceNumber = identifier(
  parseSocialInsuranceNumber,
  { vi: '10 hoặc 12 chữ số', en: '10 or 12 digits' },
  [10, 12],
);
export const citizenNumber = identifier(parseCitizenNumber, { vi: '12 chữ số', en: '12 digits' }, [12]);
export const oldIdNumber = identifier(parseOldIdNumber, { vi: '9 chữ số', en: '9 digits' }, [9]);
export const passportNumber = identifier(parsePassportNumber, { vi: '6 đến 9 chữ và số', en: '6 to 9 letters and digits' });
export const facilityCode = identifier(parseFacilityCode, {
  vi: '5 ký tự, hai số đầu là mã tỉnh cũ',
  en: '5 characters, the first two the old province code',
});
export const accountNumber = identifier(parseAccountNumber, { vi: '6 đến 19 chữ và số', en: '6 to 19 letters and digits' });
export const phone = identifier(parsePhoneNumber, { vi: 'số điện thoại Việt Nam', en: 'a Vietnamese phone number' });
export const cardNumber: CellReader = {
  digits: [10, 12],
  sqlType: 'text',
  read(cell) {
    const parsed = parseHealthCardNumber(cell);
    return parsed.ok
      ? good(parsed.value.number)
      : bad('Số thẻ BHYT có 15 ký tự, 10 hoặc 12 chữ số', 'A card number has 15 characters, 10 or 12 digits');
  },
  meaning: { vi: '15 ký tự, 10 hoặc 12 chữ số', en: '15 characters, 10 or 12 digits' },
};

/** A number that leads to a person whoever gave it: social insurance, citizen or passport number. */
export const personNumber: CellReader = {
  digits: [10, 12],
  sqlType: 'text',
  read(cell) {
    const number = compact(cell);
    return parseSocialInsuranceNumber(number).ok || parseCitizenNumber(number).ok || parsePassportNumber(number).ok
      ? good(number)
      : bad('Cần mã số BHXH, số ĐDCN hoặc số hộ chiếu', 'A social insurance, citizen or passport number expected');
  },
  meaning: { vi: 'mã số BHXH, số ĐDCN hoặc hộ chiếu', en: 'social insurance, citizen or passport number' },
};

/** Several of a kind, `;` between them, kept as a PostgreSQL array. */
function several(one: CellReader, separator: RegExp, reason: Reading & { ok: false }, meaning: Sentence): CellReader {
  return {
    sqlType: 'text[]',
    ...(one.digits && { digits: one.digits }),
    read(cell) {
      const parts = cell
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const readings = parts.map((part) => one.read(part));
      const values = readings.flatMap((reading) => (reading.ok && reading.value !== null ? [`"${reading.value}"`] : []));
      return values.length === readings.length ? good(`{${values.join(',')}}`) : reason;
    },
    meaning,
  };
}

export const socialInsuranceNumbers = several(
  socialInsuranceNumber,
  /[;,]/,
  bad('Mỗi mã số BHXH có 10 hoặc 12 chữ số', 'Each number has 10 or 12 digits'),
  { vi: 'các mã số, cách nhau bởi dấu ;', en: 'numbers, separated by ;' },
);

export const personNames = several(personName, /;/, bad('Họ tên chỉ gồm chữ cái', 'A name consists of letters'), {
  vi: 'các họ tên, cách nhau bởi dấu ;',
  en: 'names, separated by ;',
});

/** A code such as a province's, an agency's, an employer's: letters, digits, dashes. */
export const code: CellReader = {
  digits: [],
  sqlType: 'text',
  read: (cell) =>
    /^[0-9A-Za-z][0-9A-Za-z./-]{0,39}$/.test(cell.trim())
      ? good(cell.trim())
      : bad('Mã chỉ gồm chữ không dấu và số', 'A code consists of plain letters and digits'),
  meaning: { vi: 'mã', en: 'code' },
};

export const codes = several(code, /[;,]/, bad('Mã chỉ gồm chữ không dấu và số', 'A code consists of plain letters and digits'), {
  vi: 'các mã, cách nhau bởi dấu ;',
  en: 'codes, separated by ;',
});

export const email: CellReader = {
  sqlType: 'text',
  read: (cell) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim())
      ? good(cell.trim())
      : bad('Email không đúng định dạng', 'Malformed e-mail address'),
  meaning: { vi: 'địa chỉ email', en: 'e-mail address' },
};

export const day: CellReader = {
  sqlType: 'date',
  read(cell) {
    const parsed = parseDay(cell);
    return parsed.ok
      ? good(parsed.value)
      : bad(
          'Ngày không có trong lịch: cần dd/mm/yyyy hoặc yyyy-mm-dd',
          'No day of the calendar: dd/mm/yyyy or yyyy-mm-dd expected',
        );
  },
  meaning: { vi: 'dd/mm/yyyy hoặc yyyy-mm-dd', en: 'dd/mm/yyyy or yyyy-mm-dd' },
};

/** A birth date; a year alone where nothing more is known. */
export const birthDate: CellReader = {
  sqlType: 'text',
  read: (cell) => (/^(19|20)\d{2}$/.test(cell.trim()) ? good(cell.trim()) : day.read(cell)),
  meaning: { vi: 'dd/mm/yyyy, hoặc chỉ năm', en: 'dd/mm/yyyy, or the year alone' },
};

export const month: CellReader = {
  sqlType: 'date',
  read(cell) {
    // A workbook keeps a month as its first day.
    const parsed = parseMonth(cell.trim().replace(/^(\d{4}-\d{2})-01$/, '$1'));
    return parsed.ok
      ? good(`${parsed.value}-01`)
      : bad('Tháng không đúng: cần mm/yyyy hoặc yyyy-mm', 'No month: mm/yyyy or yyyy-mm expected');
  },
  meaning: { vi: 'mm/yyyy hoặc yyyy-mm', en: 'mm/yyyy or yyyy-mm' },
};

const MOMENT = /^(?<day>\S+)[ T]+(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(:[0-5]\d)?$/;

/** A moment in Vietnam's time. */
export const moment: CellReader = {
  sqlType: 'timestamptz',
  read(cell) {
    const parts = MOMENT.exec(cell.trim())?.groups;
    const date = parseDay(parts?.['day'] ?? cell);
    if (!date.ok) return bad('Thời điểm không đúng: cần dd/mm/yyyy hh:mm', 'No moment: dd/mm/yyyy hh:mm expected');
    return good(`${date.value} ${(parts?.['hour'] ?? '0').padStart(2, '0')}:${parts?.['minute'] ?? '00'}:00+07`);
  },
  meaning: { vi: 'dd/mm/yyyy hh:mm, giờ Việt Nam', en: 'dd/mm/yyyy hh:mm, Vietnam time' },
};

/** Whole đồng; dots between thousands are read. */
export const money: CellReader = {
  sqlType: 'bigint',
  read(cell) {
    const digits = cell.trim().replace(/\s*(đ|VND)$/i, '');
    const plain = /^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits;
    return /^\d{1,13}$/.test(plain)
      ? good(plain)
      : bad('Số tiền là số đồng nguyên, không âm', 'Money is whole đồng, not negative');
  },
  meaning: { vi: 'số đồng nguyên', en: 'whole đồng' },
};

export const count: CellReader = {
  sqlType: 'int',
  read: (cell) => (/^\d{1,6}$/.test(cell.trim()) ? good(cell.trim()) : bad('Cần số nguyên', 'A whole number expected')),
  meaning: { vi: 'số nguyên', en: 'whole number' },
};

export const decimal: CellReader = {
  sqlType: 'numeric',
  read(cell) {
    const plain = cell.trim().replace(',', '.');
    return /^\d{1,9}(\.\d{1,3})?$/.test(plain)
      ? good(plain)
      : bad('Cần số, nhiều nhất ba chữ số thập phân', 'A number with at most three decimals expected');
  },
  meaning: { vi: 'số thập phân', en: 'decimal number' },
};

/** One of a closed list: code first, then the words that mean it. */
export function oneOf(sqlType: string, choices: readonly (readonly [code: string, ...words: string[]])[]): CellReader {
  const codes = new Map(choices.flatMap(([value, ...words]) => [value, ...words].map((word) => [nameKey(word), value] as const)));
  const list = choices.map(([value, word]) => (word === undefined ? value : `${value} (${word})`)).join(', ');
  return {
    sqlType,
    read(cell) {
      const value = codes.get(nameKey(cell));
      return value === undefined ? bad(`Cần một trong: ${list}`, `One of: ${list}`) : good(value);
    },
    meaning: { vi: list, en: list },
  };
}

export const flag = oneOf('boolean', [
  ['true', 'có', 'yes', '1', 'x'],
  ['false', 'không', 'no', '0'],
]);
export const sex = oneOf('text', [
  ['male', 'nam', '1'],
  ['female', 'nữ', '2'],
]);
