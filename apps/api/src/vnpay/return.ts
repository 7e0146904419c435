import { ok, refuse, type Result } from '@openvssid/core';
import type { OperatingMode } from '../operating-mode/mode.ts';
import type { Services } from '../services.ts';
import { askSoon } from './ask-soon.ts';
import type { Words } from './codes.ts';
import type { Outcome } from './outcome.ts';
import { readSigned, type SignedQuery } from './read-signed.ts';
import { terminalOf } from '../payment-channels/vnpay-terminal.ts';

export type Returned = { reference: string; outcome: Outcome; words: Words };

/**
 * What VNPAY gave the browser that comes back, for the page that shows it. It settles nothing; where it says that money moved, VNPAY itself is
 * asked within seconds, unless its notification has come by then.
 */
export async function readReturn(
  services: Services,
  mode: () => Promise<OperatingMode>,
  query: SignedQuery,
): Promise<Result<Returned>> {
  const terminal = terminalOf(services.config);
  if (!terminal) return refuse('not-found');
  const read = readSigned(terminal, query);
  if (!read.ok) return read;
  const { terminalCode, reference, outcome, words } = read.value;
  if (terminalCode !== terminal.code) return refuse('payment-message-not-signed');
  if (outcome !== 'failed' && !(await mode()).readingOnly) await askSoon(services, reference);
  return ok({ reference, outcome, words });
}
