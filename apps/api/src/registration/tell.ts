import { formatDay } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { sendMessage } from '../outbox/send-message.ts';
import { NOBODY } from './contact-code.ts';
import type { Details } from './details.ts';
import { TOLD_FINDINGS } from './judge.ts';
import type { RefusalReason } from '../outbox/refusal-reasons.ts';
import type { Registration } from './registration.ts';

const PLACE = sql<{ ward: string; province: string; agency: string }>(
  'place-names-of-registration',
  `select w.full_name as ward, p.full_name as province, g.name as agency from ward w join province p on p.code = w.province_code, agency g where w.code = $1 and g.agency_code = $2`,
);

/** To the proved contact: that the declaration has come, and what was found about the number that somebody can put right at once. */
export async function tellReceived(
  tx: Transaction,
  registration: Registration,
  { url, copyByEmail }: { url: string; copyByEmail: boolean },
): Promise<void> {
  const { number, proved, language, findings, details, submittedAt: now } = registration;
  const finding = TOLD_FINDINGS.find((one) => findings.includes(one)) ?? null;
  const letter = { personId: NOBODY, language, now };
  await sendMessage(tx, { ...letter, ...proved, template: 'registration-received', data: { number, url, finding } });
  if (!copyByEmail || details.email === null) return;
  const [place] = await tx.run(PLACE, [details.wardCode, registration.agencyCode]);
  const data = {
    ...copyOf(details),
    number,
    at: now.toString(),
    place: `${details.street}, ${place?.ward ?? ''}, ${place?.province ?? ''}`,
    agency: place?.agency ?? '',
  };
  await sendMessage(tx, { ...letter, channel: 'email', recipient: details.email, template: 'registration-copy', data });
}

export async function tellRefused(
  tx: Transaction,
  { number, proved, language }: Registration,
  { reason, text, url, now }: { reason: RefusalReason; text: string | null; url: string; now: Temporal.Instant },
): Promise<void> {
  await sendMessage(tx, {
    personId: NOBODY,
    language,
    now,
    ...proved,
    template: 'registration-refused',
    data: { number, reason, text, url },
  });
}

/** A letter may be read by others: of the numbers it shows the end. */
function copyOf({ fullName, birthDate, socialInsuranceNumber, idNumber, phone }: Details) {
  const end = (number: string) => `••••${number.slice(-4)}`;
  return {
    fullName,
    birthDate: formatDay(birthDate),
    socialInsuranceNumber: end(socialInsuranceNumber),
    idNumber: end(idNumber),
    phone: end(phone),
  };
}
