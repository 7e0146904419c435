import { z } from 'zod';
import type { Config } from '../config.ts';

const answer = z.discriminatedUnion('found', [
  z.object({ found: z.literal(false) }),
  z.object({
    found: z.literal(true),
    person: z.object({
      citizenNumber: z.string(),
      fullName: z.string(),
      birthDate: z.iso.date(),
      sex: z.enum(['male', 'female']),
      ethnicity: z.string().nullable(),
      nationality: z.string(),
      residence: z.string().nullable(),
      status: z.enum(['alive', 'dead']),
    }),
  }),
]);

/** What the national population database says about one person (the law's «CSDL quốc gia về dân cư»). */
export type RegisterPerson = Extract<z.infer<typeof answer>, { found: true }>['person'];

export type RegisterConnection = { url: string; token: string; timeoutMs: number };

/** Where to ask; undefined where this installation is not connected. */
export function registerConnection(config: Config): RegisterConnection | undefined {
  const { POPULATION_REGISTER_URL, POPULATION_REGISTER_TOKEN, POPULATION_REGISTER_TIMEOUT_MS, NODE_ENV, PORT_SANDBOX } = config;
  const sandbox = NODE_ENV === 'development' ? `http://127.0.0.1:${PORT_SANDBOX}/population-register` : undefined;
  const url = POPULATION_REGISTER_URL ?? sandbox;
  if (url === undefined) return undefined;
  return { url, token: POPULATION_REGISTER_TOKEN ?? 'sandbox', timeoutMs: POPULATION_REGISTER_TIMEOUT_MS };
}

/** One question; null where the register knows no such number. Throws where no good answer comes in time. */
export async function queryRegister(
  { url, token, timeoutMs }: RegisterConnection,
  citizenNumber: string,
): Promise<RegisterPerson | null> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ citizenNumber }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`http-${response.status}`);
  const said = answer.parse(await response.json());
  if (!said.found) return null;
  // An answer about somebody else is none.
  if (said.person.citizenNumber !== citizenNumber) throw new Error('answer about another number');
  return said.person;
}
