import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';

/** For the living, one file at a time. */
export function eligibility({ person, openApplications }: Pick<Facts, 'person' | 'openApplications'>): Eligibility {
  const open = openApplications.find(({ procedure }) => procedure === 'new-service');
  const reasons: IneligibleReason[] = [
    ...(person.deceasedOn === undefined ? [] : [{ code: 'R09' as const, params: {} }]),
    ...(open === undefined ? [] : [{ code: 'R12' as const, params: { number: open.number } }]),
  ];
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** The form itself tells everything that can be wrong with the answers. */
export function check(): readonly FieldError[] {
  return [];
}
