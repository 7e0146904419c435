import type { Actor, FiledAtDesk, Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { LimitName } from '../../http/limits.ts';
import type { ApplicationFile } from '../file.ts';
import type { ReadyDraft } from './ready-draft.ts';

/** What stands behind a sending, instead of a signature: the person's one-time code, or an officer who looked at their papers. */
export type Confirmation = {
  actor: Actor;
  atDesk?: FiledAtDesk;
  /** What makes a repeated request the same request. */
  requestDigest: string;
  /** Counted, whatever comes of it. */
  limit: { name: LimitName; key: string };
  /** Whether a machine may decide at once; an officer's word alone moves nothing. */
  machineMayDecide: boolean;
  /** Asked outside of the transaction, about the very answers that are sent. */
  check: (ready: ReadyDraft) => Promise<Result<Confirmed>>;
};

export type Confirmed = {
  /** Used up in the transaction of the sending: it confirms one. */
  use: (tx: Transaction, at: Temporal.Instant) => Promise<Result<unknown>>;
  /** What belongs to the sending besides, last in its transaction. */
  finish?: (tx: Transaction, file: ApplicationFile) => Promise<ApplicationFile>;
};
