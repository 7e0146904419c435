import type { APIRequestContext } from 'playwright-core';
import { call } from '../filing.ts';
import { connectOfficer } from '../officer-sign-in.ts';

type Listed = { exceptionId: string; kind: string; reference: string | null };
const PROPOSER = 'thu-ly@badinh.example';
const DECIDER = 'lanh-dao@badinh.example';

/** Two officers of the payers' agency. */
export async function officersAt(url: string) {
  const [proposer, decider] = [await connectOfficer(url, PROPOSER), await connectOfficer(url, DECIDER)];
  const listed = async (): Promise<Listed[]> =>
    (await call<{ exceptions: Listed[] }>(proposer, 'get', '/api/payment-exceptions')).exceptions;
  return {
    /** What they see waiting of an order. */
    waiting: async (reference: string) => (await listed()).filter((one) => one.reference === reference).map(({ kind }) => kind),
    /** One proposes, the other decides. */
    async decide(reference: string, decision: 'record' | 'refund' | 'close'): Promise<void> {
      const found = (await listed()).find((one) => one.reference === reference);
      if (!found) throw new Error(`Nothing waits of ${reference}`);
      const path = `/api/payment-exceptions/${found.exceptionId}`;
      const reason = 'Đã đối chiếu với ngân hàng.';
      await call(proposer, 'post', `${path}/proposal`, { decision, reason, seen: await seen(proposer, path) });
      await call(decider, 'post', `${path}/decision`, { seen: await seen(decider, path) });
    },
    dispose: () => Promise.all([proposer.dispose(), decider.dispose()]),
  };
}

/** The number of the last event on the officer's screen. */
async function seen(officer: APIRequestContext, path: string): Promise<number> {
  return (await call<{ lastSeq: number }>(officer, 'get', path)).lastSeq;
}
