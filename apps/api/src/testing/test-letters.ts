import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';

type Letter = { channel: 'sms' | 'email'; recipient: string; template: string; data: Record<string, string> };

const LETTERS = sql<Letter>(
  'test-letters',
  'select channel, recipient, template, data from outbox where person_id = $1 and template = any($2) order by created_at, channel',
);

/** What has been written to a person, oldest first. */
export function lettersTo(services: Services, personId: number, ...templates: string[]): Promise<Letter[]> {
  return services.db.read(LETTERS, [personId, templates]);
}

/** The code sent last. */
export async function lastCodeTo(services: Services, personId: number): Promise<string> {
  return (await lettersTo(services, personId, 'code')).at(-1)?.data['code'] ?? '';
}
