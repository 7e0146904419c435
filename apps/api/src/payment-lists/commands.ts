import { parseArgs } from 'node:util';
import { type Month, parseMonth } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { sql } from '@openvssid/server/db/database';
import { type Run, UsageError } from '../command-line/command.ts';
import { type OperatorServices, withOperator } from '../command-line/operator.ts';
import { makeList } from './make.ts';

const PAYING_OFFICES = sql<{ agencyCode: string }>(
  'offices-that-pay',
  `select agency_code as "agencyCode" from benefit where tab in ('monthly', 'unemployment') and state = 'paying'
   union select a.agency_code from benefit_arrangement a join benefit b using (person_id, benefit_id)
     where a.cancelled_at is null and b.state <> 'waiting' order by 1`,
);

/** `payment-lists make MONTH [--agency CODE]`: for one office or for each that pays; each list still wants its approver. */
export const runMake: Run = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { agency: { type: 'string' } },
    allowPositionals: true,
  });
  const month = parseMonth(positionals[0] ?? '');
  if (!month.ok || positionals.length !== 1) throw new UsageError('One month is needed: 2026-12 or 12/2026.');
  process.stdout.write(await withOperator((services) => makeAndTell(services, month.value, values.agency)));
  return 0;
};

/** One office after the other: what was made before an interruption stays, and one that cannot have its list keeps no other from it. */
export async function makeAndTell(
  services: Pick<OperatorServices, 'db' | 'clock'>,
  month: Month,
  agency: string | undefined,
): Promise<string> {
  const offices = agency === undefined ? await services.db.read(PAYING_OFFICES) : [{ agencyCode: agency }];
  let fresh = 0;
  let there = 0;
  const refused = new Set<string>();
  for (const { agencyCode } of offices) {
    const made = await makeList(services, { agencyCode, month, officerId: null });
    if (!made.ok) refused.add(sentenceOf(made.refusal.code, agencyCode, month));
    else if (made.value.fresh) fresh += 1;
    else there += 1;
  }
  const told = `${fresh} payment list(s) of ${month} made, ${there} were there already. Each is approved in the console.`;
  if (refused.size > 0) throw new CannotStart([...refused, told].join('\n'));
  return `${told}\n`;
}

function sentenceOf(code: string, agencyCode: string, month: Month): string {
  if (code === 'payment-list-later-made') return `Office ${agencyCode} has a list of a later month than ${month} already.`;
  return `A list of ${month} is not made now: only of this month and the next.`;
}
