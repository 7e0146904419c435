import { z } from 'zod';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import { exceptionsWaiting } from '../received-payments/desk/show-exceptions.ts';
import type { Services } from '../services.ts';
import { statementsWaiting } from './statement/show-uploaded.ts';

const waiting = z.object({
  open: z.number().int().describe('Nobody has proposed anything'),
  proposed: z.number().int().describe('Proposed by another officer'),
  statements: z.number().int().describe('Bank statements that another officer uploaded, to be released or rejected'),
});

/** What of money waits for an officer: beside the exceptions the bank's statements, which stand on them. */
export function waitingPaymentRoutes(api: Api, { db }: Services): void {
  api.get(
    '/api/payment-exceptions/waiting',
    {
      config: { access: 'officer' },
      schema: { summary: 'How many wait for whom', tags: ['received-payments'], response: { 200: waiting } },
    },
    async (request) => {
      const officer = officerWho('see-payments', request);
      const [exceptions, statements] = await Promise.all([
        exceptionsWaiting(db.read, officer),
        statementsWaiting(db.read, officer),
      ]);
      return { ...exceptions, statements };
    },
  );
}
