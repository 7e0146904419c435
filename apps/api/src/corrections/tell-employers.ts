import type { CorrectPerson } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { CorrectedItem } from '../outbox/message.ts';
import { sendMessages } from '../outbox/send-message.ts';
import type { Correcting } from './correcting.ts';

/** Contributions are declared within the month after: an employer of now paid, or owes, one of the last two. */
const EMPLOYERS_OF_NOW = sql<{ email: string; fullName: string; number: string | null }>(
  'employers-of-now',
  `select distinct e.email, p.full_name as "fullName", i.value as number
     from contribution_period c join employer e on e.employer_code = c.employer_code join person p on p.person_id = c.person_id
     left join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current
    where c.person_id = $1 and c.scheme = 'compulsory' and c.to_month >= date_trunc('month', $2::date) - interval '2 months'
      and e.email is not null and e.state = 'active'`,
);

/** Nobody's ethnic group is an employer's business (NĐ 13/2023/NĐ-CP art. 2: sensitive). */
const TOLD = ['fullName', 'birthDate', 'sex', 'nationality'] as const satisfies readonly CorrectedItem['item'][];

/** Tells employers of now by e-mail what they have to write from now on. */
export async function tellEmployers(
  tx: Transaction,
  personId: number,
  items: CorrectPerson['items'],
  { now, today }: Correcting,
): Promise<void> {
  const told = TOLD.flatMap((item): CorrectedItem[] => {
    const found = items.find((one) => one.item === item);
    return found ? [{ item, to: found.to }] : [];
  });
  if (told.length === 0) return;
  const formerName = items.find(({ item }) => item === 'fullName')?.from;
  const employers = await tx.run(EMPLOYERS_OF_NOW, [personId, today]);
  const letters = employers.map(({ email, fullName, number }) => ({
    personId,
    channel: 'email' as const,
    recipient: email,
    language: 'vi' as const,
    template: 'employee-corrected' as const,
    data: { fullName: formerName ?? fullName, number, items: told, from: today.toString() },
  }));
  await sendMessages(tx, letters, now);
}
