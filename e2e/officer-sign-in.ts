import { type APIRequestContext, request } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { DEMONSTRATION_OFFICERS } from '../apps/api/src/population/demonstration/accounts.ts';

const PERIOD_MS = 30_000;

/** A demonstration officer's connection to the API, signed in: `storageState()` opens their browser. */
export async function connectOfficer(url: string, email: string): Promise<APIRequestContext> {
  const officer = DEMONSTRATION_OFFICERS.find((one) => one.email === email);
  if (!officer) throw new Error(`There is no officer ${email}`);
  const connection = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const totp = new TOTP({ secret: Secret.fromBase32(officer.totpSecret) });
  // A code is good once. The server allows for clocks that are off, so three can be tried.
  for (const shift of [-PERIOD_MS, 0, PERIOD_MS]) {
    const code = totp.generate({ timestamp: Date.now() + shift });
    const answer = await connection.post('/api/sign-in', { data: { email, password: officer.password, code } });
    if (answer.ok()) return connection;
  }
  throw new Error(`${email} could not sign in`);
}
