import { ok } from '@openvssid/core';
import type { DraftPlace } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import { checkCode, useCode } from '../../sign-in/one-time-codes.ts';
import type { Confirmation } from './confirmation.ts';
import { answersDigest, requestDigest } from './digest.ts';

export type SentCode = { codeId: string; code: string };

/** The one who files confirms the answers with a one-time code that was issued for them and no others. */
export function byCode(services: Services, place: DraftPlace, actorId: number, { codeId, code }: SentCode): Confirmation {
  return {
    actor: { kind: 'citizen', id: String(actorId) },
    requestDigest: requestDigest(place, codeId),
    limit: { name: 'submit-by-account', key: String(actorId) },
    machineMayDecide: true,
    check: async ({ answers }) => {
      const boundTo = answersDigest(place, answers);
      const proved = await checkCode(services, { personId: actorId, codeId, code, purpose: 'submit-application', boundTo });
      return proved.ok ? ok({ use: (tx, at) => useCode(tx, proved.value, at) }) : proved;
    },
  };
}
