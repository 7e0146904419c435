import { personNameFault } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import type { Bilingual } from '../bilingual.ts';
import type { CorrectionItem, Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';
import { correctionsOf, onRecord } from './corrections.ts';
import { MERGE_KEYS, newKey } from './items.ts';

export function eligibility({ person, openApplications }: Pick<Facts, 'person' | 'openApplications'>): Eligibility {
  const reasons: IneligibleReason[] = [];
  if (person.deceasedOn !== undefined) reasons.push({ code: 'R09', params: {} });
  if (person.socialInsuranceNumber === undefined) reasons.push({ code: 'R04', params: {} });
  const open = openApplications.find(({ procedure }) => ISSUE_A_BOOK.includes(procedure));
  if (open !== undefined) reasons.push({ code: 'R12', params: { number: open.number } });
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

const ISSUE_A_BOOK = ['reissue-insurance-book', 'correct-insurance-book'];

export function check(
  { person, book }: Pick<Facts, 'person' | 'book'>,
  answers: Answers,
  day: Temporal.PlainDate,
): readonly FieldError[] {
  const wrong = correctionsOf(answers).flatMap(({ item, to }) => {
    const text = to === onRecord(item, person) ? SAME : faultOf(item, to, day);
    return text === undefined
      ? []
      : [{ field: newKey(item), code: text === SAME ? 'value-unchanged' : `${item}-malformed`, text }];
  });
  return [...wrong, ...mergeErrors(answers, [person.socialInsuranceNumber, ...book.mergedNumbers])];
}

function faultOf(item: CorrectionItem, to: string, day: Temporal.PlainDate): Bilingual | undefined {
  if (item === 'fullName') {
    const fault = personNameFault(to);
    return fault && NAME_FAULTS[fault];
  }
  if (item !== 'birthDate') return undefined;
  if (to > day.toString()) return FUTURE;
  return to < day.subtract({ years: OLDEST }).toString() ? TOO_LONG_AGO : undefined;
}

const OLDEST = 125;
const FUTURE: Bilingual = { vi: 'Ngày sinh không thể ở tương lai', en: 'The date of birth cannot lie in the future' };
const TOO_LONG_AGO: Bilingual = { vi: 'Ngày sinh quá xa', en: 'The date of birth is too long ago' };
const SAME: Bilingual = { vi: 'Thông tin mới giống thông tin đang lưu', en: 'This is what the record says already' };

const NAME_FAULTS: Readonly<Record<'letters' | 'script' | 'length', Bilingual>> = {
  letters: {
    vi: 'Họ và tên chỉ gồm chữ cái, dấu cách, dấu gạch nối và dấu nháy đơn',
    en: 'A name has letters, spaces, hyphens and apostrophes only',
  },
  script: {
    vi: 'Họ và tên viết bằng chữ cái Latinh như trên giấy tờ tùy thân. Người nước ngoài: như trên hộ chiếu',
    en: 'Write the name in Latin letters as on the identity paper. Foreigners: as in the passport',
  },
  length: { vi: 'Họ và tên cần ít nhất 2 chữ cái', en: 'A name has at least 2 letters' },
};

function mergeErrors(answers: Answers, own: readonly (string | undefined)[]): FieldError[] {
  const given = MERGE_KEYS.map((key) => [key, textAnswer(answers, key)] as const);
  return given.flatMap(([key, number], index) => {
    if (number === undefined) return [];
    if (own.includes(number)) return [{ field: key, code: 'number-own', text: OWN }];
    const before = given.slice(0, index).some(([, other]) => other === number);
    return before ? [{ field: key, code: 'number-twice', text: TWICE }] : [];
  });
}

const OWN: Bilingual = { vi: 'Đây là mã số của chính hồ sơ này', en: 'This is the number of this very record' };
const TWICE: Bilingual = { vi: 'Mã số này đã nhập ở trên', en: 'This number stands above already' };

/** Whether a number is anybody's is said once it is sent with a code, and no more than that. */
export function checkSent({ merging }: Pick<Facts, 'merging'>, answers: Answers): readonly FieldError[] {
  return MERGE_KEYS.flatMap((key) => {
    const found = merging.find(({ number }) => number === textAnswer(answers, key));
    if (found === undefined) return [];
    if (found.record === undefined) return [{ field: key, code: 'R04', text: UNKNOWN }];
    return found.record.own ? [{ field: key, code: 'number-own', text: OWN }] : [];
  });
}

const UNKNOWN: Bilingual = { vi: 'Không tìm thấy mã số BHXH này', en: 'This social insurance number was not found' };

/** For the test of translations: every sentence about an answer of this form. */
export const CORRECTION_FAULTS: Readonly<Record<string, Bilingual>> = {
  SAME,
  FUTURE,
  TOO_LONG_AGO,
  ...NAME_FAULTS,
  OWN,
  TWICE,
  UNKNOWN,
};
