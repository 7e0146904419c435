import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter } from 'oidc-provider';
import { openIdRecords } from '@openvssid/server/openid/records';
import { z } from 'zod';
import type { Services } from '../../services.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { shownCookie, type Under } from './read.ts';

/** Where a client's answer was sent. `session`: of the provider, as the browser got it with that answer; `accountId`: whose code is in it. */
const answered = z.object({ to: z.string(), session: z.string(), accountId: z.string().optional(), exp: z.number() });
type Answered = Omit<z.infer<typeof answered>, 'exp'>;

/** As long as the code may be used. */
const KEPT_SECONDS = 60;

/** An answer on its way is there within that; longer nobody is kept waiting. */
const LOOKED_FOR_AFTER_MS = [0, 50, 100, 200, 400, 800];

const records = new WeakMap<Services['db'], Adapter>();

/** Nobody waits for it: where it is lost, a second click reads that the request is over. */
export function keepAnswer(services: Services, uid: string, what: Answered): void {
  const exp = Math.floor(services.clock.now().epochMilliseconds / 1000) + KEPT_SECONDS;
  const { accountId } = what;
  recordsOf(services)
    .upsert(uid, { exp, ...(accountId !== undefined && { accountId }), params: { ...what, exp } }, KEPT_SECONDS)
    .catch((error: unknown) => services.log.warn({ err: error }, 'answer of a sign-in not kept'));
}

/**
 * Where the same browser was led a moment ago by the interaction that it goes on with once more: whoever clicks twice comes to the same place,
 * with the same code. Undefined for another browser, for somebody else, and where there was no answer.
 */
export async function findAnswer(under: Under): Promise<string | undefined> {
  const { services, uid } = under;
  const isBeginner = shownCookie(under, 'interaction') === uid || shownCookie(under, 'resume') === uid;
  const session = shownCookie(under, 'session');
  if (!isBeginner && session === undefined) return undefined;
  for (const ms of LOOKED_FOR_AFTER_MS) {
    if (ms > 0) await wait(ms);
    const found = answered.safeParse((await recordsOf(services).find(uid))?.params);
    if (found.success) return (await mayHear(under, found.data, isBeginner, session)) ? found.data.to : undefined;
    // The cookies of the interaction end with its answer: who has them no longer got one.
    if (!isBeginner) return undefined;
  }
  return undefined;
}

async function mayHear(
  { services, request }: Under,
  { session, accountId, exp }: z.infer<typeof answered>,
  isBeginner: boolean,
  shown: string | undefined,
): Promise<boolean> {
  if (exp * 1000 <= services.clock.now().epochMilliseconds) return false;
  if (!isBeginner && shown !== session) return false;
  return accountId === undefined || String((await signedInPerson(services, request))?.accountId) === accountId;
}

function recordsOf({ db, keys }: Services): Adapter {
  const known = records.get(db);
  if (known) return known;
  const { adapter } = openIdRecords({ db, secret: keys.sealing.openid, findClient: () => Promise.resolve(undefined) });
  const opened = adapter('Answer');
  records.set(db, opened);
  return opened;
}
