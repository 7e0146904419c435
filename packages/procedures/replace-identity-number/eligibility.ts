import type { Bilingual } from '../bilingual.ts';
import { type Answers, textAnswer } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';
import { newNumberOf } from './new-number.ts';

type FactsNeeded = Pick<Facts, 'person' | 'openApplications'>;

/** For whoever has no 12-digit number on record yet; it is given once, for life. */
export function eligibility({ person, openApplications }: FactsNeeded): Eligibility {
  const reasons: IneligibleReason[] = [];
  if (person.deceasedOn !== undefined) reasons.push({ code: 'R09', params: {} });
  if (person.idNumber?.length === 12) reasons.push({ code: 'R99', params: { text: HAS_ONE.vi }, text: HAS_ONE });
  const open = openApplications.find(({ procedure }) => procedure === 'replace-identity-number');
  if (open !== undefined) reasons.push({ code: 'R12', params: { number: open.number } });
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

export const HAS_ONE: Bilingual = {
  vi: 'Hồ sơ của bạn đã có số định danh cá nhân 12 chữ số.',
  en: 'Your record already has a 12-digit citizen number.',
};

export function check(_facts: FactsNeeded, answers: Answers): readonly FieldError[] {
  if (textAnswer(answers, 'citizenNumber') === undefined || newNumberOf(answers) !== undefined) return [];
  return [
    {
      field: 'citizenNumber',
      code: 'citizen-number-malformed',
      text: { vi: 'Số ĐDCN/CCCD gồm 12 chữ số', en: 'A citizen number has 12 digits' },
    },
  ];
}
