import { readFile } from 'node:fs/promises';
import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';

const officers = z.array(z.object({ name: z.string(), email: z.string(), secret: z.string() }));
const PERIOD_SECONDS = 30;

export type SecondFactor = { name: string; email: string; code: string; nextCode: string; secondsLeft: number };

/** The codes that the demonstration officers' phones would show now. Read anew each time: the start may write the list later. */
export async function secondFactors(file: string | undefined, now: Temporal.Instant): Promise<SecondFactor[]> {
  const timestamp = now.epochMilliseconds;
  const secondsLeft = PERIOD_SECONDS - (Math.floor(timestamp / 1_000) % PERIOD_SECONDS);
  return (await readOfficers(file)).map(({ name, email, secret }) => {
    const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });
    const code = (at: number): string => totp.generate({ timestamp: at });
    return { name, email, code: code(timestamp), nextCode: code(timestamp + PERIOD_SECONDS * 1_000), secondsLeft };
  });
}

async function readOfficers(file: string | undefined): Promise<z.infer<typeof officers>> {
  if (file === undefined) return [];
  try {
    return officers.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}
