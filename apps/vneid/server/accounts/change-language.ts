import type { Language } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Person } from './session.ts';

const SET_LANGUAGE = sql('set-language', 'update account set language = $2 where account_id = $1 and language <> $2');

/** The language of letters and codes; pages go by the browser's own choice. */
export async function changeLanguage({ db }: Services, { accountId }: Person, language: Language): Promise<void> {
  await db.write(SET_LANGUAGE, [accountId, language]);
}
