import type { Bilingual } from '../bilingual.ts';
import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';

export function eligibility({
  person,
  book,
  openApplications,
}: Pick<Facts, 'person' | 'book' | 'openApplications'>): Eligibility {
  const reasons: IneligibleReason[] = [];
  if (person.deceasedOn !== undefined) reasons.push({ code: 'R09', params: {} });
  if (person.socialInsuranceNumber === undefined) reasons.push({ code: 'R04', params: {} });
  else if (book.months + book.owedMonths === 0) reasons.push({ code: 'R99', params: { text: NO_BOOK.vi }, text: NO_BOOK });
  if (book.otherNumbers.length > 0) reasons.push({ code: 'R05', params: {} });
  // A correction issues a new book by itself.
  const open = openApplications.find(({ procedure }) => ISSUE_A_BOOK.includes(procedure));
  if (open !== undefined) reasons.push({ code: 'R12', params: { number: open.number } });
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

const ISSUE_A_BOOK = ['reissue-insurance-book', 'correct-insurance-book'];
export const NO_BOOK: Bilingual = {
  vi: 'Bạn chưa có quá trình tham gia BHXH nên chưa có sổ để cấp lại.',
  en: 'You have no period of social insurance yet, so there is no book to reissue.',
};

export function check(): readonly FieldError[] {
  return [];
}
