import { cleanWrittenText, findOrderReference, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import type { Decision } from './exception.ts';
import { appendExceptionEvent } from './exception-book.ts';
import { type LockedException, withException } from './lock-exception.ts';
import { amountBack, possibleDecisions } from './possible-decisions.ts';
import { SHORTEST_REASON } from './reason.ts';
import { type Account, type AccountAsked, readAccount } from './refund-account.ts';

export type Proposal = {
  exceptionId: string;
  decision: Decision;
  reason: string;
  /** Of money that named no order. */
  order?: string | undefined;
  /** Of money that is transferred: where to. */
  to?: AccountAsked | undefined;
  /** Of a refund that the provider says in writing has gone: its number there. */
  letter?: string | undefined;
  /** Number of the last event that the officer saw. */
  seen: number;
};

const PROPOSE = sql(
  'propose-payment-decision',
  `update payment_exception set state = 'proposed', proposal = $2, proposed_by = $3, proposed_at = $4, reason = $5, proposed_amount = $6,
          proposed_order = $7, last_seq = $8, proposed_bank = $9, proposed_account = $10, proposed_holder = $11, proposed_reference = $12 where exception_id = $1`,
);
const ORDER = sql<{ reference: string }>(
  'order-of-proposal',
  "select key as reference from route where kind = 'contribution-order' and key = $1",
);

/** Says what is to be done, and why. It is done when another officer decides; sent twice, it is proposed once. */
export async function proposeDecision(services: Services, at: AtWork, proposal: Proposal): Promise<Result<undefined>> {
  const { exceptionId, decision, seen } = proposal;
  const reason = cleanWrittenText(proposal.reason);
  if (reason.length < SHORTEST_REASON) return refuse('text-too-short', { field: 'reason', params: { limit: SHORTEST_REASON } });
  return withException(services, at, exceptionId, async (tx, found, now) => {
    // An agency above decides; what is to be done about it is its own agency's to say.
    if (!found.own) return refuse('payment-proposal-elsewhere');
    if (isRepeat(found, at, decision, reason)) {
      const again = await termsOf(tx, found, proposal);
      return again.ok && isProposed(found, again.value) ? ok(undefined) : refuse('payment-decision-stale');
    }
    if (found.state === 'closed') return refuse('payment-exception-closed');
    if (found.state !== 'open' || found.lastSeq !== seen) return refuse('payment-decision-stale');
    if (!possibleDecisions(found).includes(decision)) return refuse('payment-decision-unfit', { field: 'decision' });
    const terms = await termsOf(tx, found, proposal);
    if (!terms.ok) return terms;
    const { amount, order, to, letter = null } = terms.value;
    const { officerId } = at.officer;
    const seq = found.lastSeq + 1;
    const account = [to?.bankKey ?? null, to?.account ?? null, to?.holder ?? null];
    await tx.run(PROPOSE, [exceptionId, decision, officerId, now, reason, amount, order, seq, ...account, letter]);
    await appendExceptionEvent(tx, { exceptionId, seq, at: now, officerId, kind: 'proposed', decision, amount, reason });
    return ok(undefined);
  });
}

function isRepeat(found: LockedException, { officer }: AtWork, decision: Decision, reason: string): boolean {
  return (
    found.state === 'proposed' && found.proposedBy === officer.officerId && found.proposal === decision && found.reason === reason
  );
}

type Terms = { amount: number | null; order: string | null; to?: Account; letter?: string };

/** Whether these terms are those that stand there: another account or number under the same reason is no repeat. */
function isProposed({ proposedOrder, proposedReference, proposedTo }: LockedException, { order, letter, to }: Terms): boolean {
  const sameAccount =
    proposedTo?.bankKey === to?.bankKey && proposedTo?.account === to?.account && proposedTo?.holder === to?.holder;
  return sameAccount && proposedOrder === order && proposedReference === (letter ?? null);
}

/** A number of a letter or of a transaction, as it is written there. */
const LETTER = /^(?=.*\d)[\p{L}\d ./_-]{4,60}$/u;

/** How much goes back and where to, or for which order the money is. */
async function termsOf(tx: Transaction, found: LockedException, wanted: Proposal): Promise<Result<Terms>> {
  const amount = amountBack(found, wanted.decision);
  if (wanted.decision === 'transfer') {
    const to = await readAccount(tx.run, wanted.to);
    return to.ok ? ok({ amount, order: null, to: to.value }) : to;
  }
  if (wanted.decision === 'arrived') {
    const letter = cleanWrittenText(wanted.letter ?? '');
    return LETTER.test(letter) ? ok({ amount, order: null, letter }) : refuse('refund-letter-malformed', { field: 'letter' });
  }
  if (wanted.decision !== 'record' || found.order) return ok({ amount, order: null });
  const reference = findOrderReference(wanted.order ?? '');
  const [known] = reference === undefined ? [] : await tx.run(ORDER, [reference]);
  return known ? ok({ amount, order: known.reference }) : refuse('payment-order-unknown', { field: 'order' });
}
