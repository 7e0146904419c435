import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { type DisputeKind, kindOf } from './kind.ts';

/**
 * A note beside the visit, in fixed words: what the person wrote may name an illness, and the note is read with the visit.
 * Refused when the visit is no longer on record.
 */
export function effect({ answers }: FiledApplication, { visit }: Pick<Facts, 'visit'>): Result<readonly RecordChange[]> {
  const kind = kindOf(answers);
  if (visit === undefined || kind === undefined) return refuse('visit-not-on-record');
  return ok([
    {
      kind: 'annotate-visit',
      visitId: visit.visitId,
      note: kind === 'not-me' ? 'not-this-person' : 'corrected',
      text: NOTES[kind],
    },
  ]);
}

const NOTES: Readonly<Record<DisputeKind, string>> = {
  'wrong-diagnosis': 'Cơ quan BHXH xác nhận chẩn đoán của lượt khám này không đúng.',
  'wrong-drug-or-service': 'Cơ quan BHXH xác nhận thuốc hoặc dịch vụ của lượt khám này không đúng.',
  'wrong-money': 'Cơ quan BHXH xác nhận số tiền của lượt khám này không đúng.',
  'not-me': 'Cơ quan BHXH xác nhận lượt khám này không phải của người có thẻ.',
  other: 'Cơ quan BHXH xác nhận thông tin của lượt khám này có điểm không đúng.',
};
