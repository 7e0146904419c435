import { seal, unseal } from '@openvssid/server/seal';
import type { Services } from '../../services.ts';

type WithKeys = Pick<Services, 'keys'>;

/** How a payer names somebody they may pay for: it says nothing, and opens for nobody else. */
export function participantReference({ keys }: WithKeys, payerId: number, personId: number): string {
  return seal(keys.sealing.participants, Buffer.from(String(personId)), Buffer.from(String(payerId))).toString('base64url');
}

/** Whom a reference names; undefined where it was not made for this payer. */
export function openReference({ keys }: WithKeys, payerId: number, reference: string): number | undefined {
  try {
    return Number(
      unseal(keys.sealing.participants, Buffer.from(reference, 'base64url'), Buffer.from(String(payerId))).toString(),
    );
  } catch {
    return undefined;
  }
}
