import { type Answers, type ChosenFact, textAnswer } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { known } from './columns.ts';

const BANK = sql<{ key: string; name: string; successorName: string | null }>(
  'chosen-bank-fact',
  `select b.key, b.short_name as name, s.short_name as "successorName" from bank b left join bank s on s.key = b.superseded_by where b.key = $1`,
);
const FACILITY = sql<{ code: string; name: string }>(
  'chosen-facility-fact',
  'select facility_code as code, name from facility where facility_code = $1',
);

/** What the answers of a form chose from lists, as the lists say it today. */
export async function chosenFact(query: Query, answers: Answers = {}): Promise<ChosenFact> {
  const [bankKey, facilityCode] = [textAnswer(answers, 'bankKey'), textAnswer(answers, 'firstFacilityCode')];
  const [bank] = bankKey === undefined ? [] : await query(BANK, [bankKey]);
  const [facility] = facilityCode === undefined ? [] : await query(FACILITY, [facilityCode]);
  return { bank: bank && { ...bank, successorName: known(bank.successorName) }, facility };
}
