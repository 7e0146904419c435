import type { Bilingual } from '../bilingual.ts';
import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility } from '../procedure.ts';

/** Any visit on record may be disputed, at any time, by one file at once. */
export function eligibility({ visit, openApplications }: Pick<Facts, 'visit' | 'openApplications'>): Eligibility {
  if (visit === undefined) return { ok: false, reasons: [{ code: 'R99', params: { text: NO_VISIT.vi }, text: NO_VISIT }] };
  const open = openApplications.find(
    ({ procedure, subjectKey }) => procedure === 'dispute-visit' && subjectKey === visit.visitId,
  );
  return open === undefined ? { ok: true } : { ok: false, reasons: [{ code: 'R12', params: { number: open.number } }] };
}

export const NO_VISIT: Bilingual = {
  vi: 'Không tìm thấy lượt khám chữa bệnh này trong dữ liệu đang quản lý.',
  en: 'We cannot find this visit in the records we hold.',
};

/** The form itself tells everything that can be wrong with the answers. */
export function check(): readonly FieldError[] {
  return [];
}
