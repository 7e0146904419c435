import fc from 'fast-check';
import { addMonths, type Month, monthOf } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { makeList } from './make.ts';
import { arrange, type BenefitRow, giveBenefit, goTo, setBenefit } from './payment-lists-fixture.ts';

let desk: Desk;
let agencies: string[];
beforeAll(async () => {
  desk = await openDesk();
  agencies = await desk.asOwner(async (client) => {
    const { rows } = await client.query<{ code: string }>('select agency_code as code from agency order by 1');
    return rows.map(({ code }) => code);
  });
});
afterAll(() => desk.end());

const change = fc.constantFrom('suspend', 'resume', 'end', 'revive', 'return', 'hold', 'account', 'move', 'nothing');
const MONTHS = 6;
const BENEFITS = 3;
/** For each month what happens to each benefit, and how the list is made. */
const year = fc.array(
  fc.record({
    changes: fc.array(change, { minLength: BENEFITS, maxLength: BENEFITS }),
    making: fc.constantFrom('once', 'twice', 'killed', 'skipped'),
  }),
  { minLength: MONTHS, maxLength: MONTHS },
);

test('whatever changes, comes back, is repeated or killed: each month is paid once', { timeout: 120_000 }, async () => {
  let month = monthOf('2027-01');
  await fc.assert(
    fc.asyncProperty(year, async (months) => {
      const [here, there] = [agencies.shift(), agencies.shift()];
      if (!here || !there) throw new Error('more offices are needed');
      const first = month;
      const ended = new Map<BenefitRow, string>();
      const benefits: BenefitRow[] = [];
      for (let n = 0; n < BENEFITS; n += 1)
        benefits.push(await giveBenefit(desk, (await desk.citizen({ agencyCode: here })).personId, { agencyCode: here }));
      await list('once', month);
      for (const { changes, making } of months) {
        goTo(desk, `${month}-10`);
        for (const [n, benefit] of benefits.entries()) await happen(changes[n] ?? 'nothing', benefit);
        month = addMonths(month, 1);
        await list(making, month);
      }
      // In the end all is as it should be once more, and one list puts everything right.
      for (const benefit of benefits) await setBenefit(desk, benefit, "state = 'paying', to_day = null");
      month = addMonths(month, 1);
      await list('twice', month);
      for (const benefit of benefits) expect(await paidOf(benefit)).toEqual(everyMonth(first, month));
      month = addMonths(month, 1);

      async function list(making: string, of: Month): Promise<void> {
        if (making === 'skipped') return;
        goTo(desk, `${of}-01`);
        for (const agencyCode of [here ?? '', there ?? '']) {
          const wanted = { agencyCode, month: of, officerId: null };
          if (making === 'killed') await expect(makeList(dying(), wanted)).rejects.toThrow('killed');
          await Promise.all(Array.from({ length: making === 'twice' ? 2 : 1 }, () => makeList(desk.services, wanted)));
        }
      }

      async function happen(what: string, benefit: BenefitRow): Promise<void> {
        const { personId } = benefit;
        if (what === 'suspend') await setBenefit(desk, benefit, "state = 'suspended'");
        if (what === 'resume' && !ended.has(benefit)) await setBenefit(desk, benefit, "state = 'paying'");
        if (what === 'end') {
          await setBenefit(desk, benefit, "state = 'ended', to_day = $3", `${month}-01`);
          ended.set(benefit, month);
        }
        if (what === 'revive') {
          await setBenefit(desk, benefit, "state = 'paying', to_day = null");
          ended.delete(benefit);
        }
        if (what === 'return' || what === 'hold')
          await desk.asOwner((client) =>
            client.query(
              `update benefit_payment set state = $2 where (person_id, payment_id) in (
                 select person_id, payment_id from benefit_payment where person_id = $1 and state = 'listed' and amount > 0 order by month desc limit 1)`,
              [personId, what === 'return' ? 'returned' : 'held'],
            ),
          );
        if (what === 'account')
          await arrange(desk, benefit, { fromMonth: addMonths(month, 1), accountNumber: '0123456789', agencyCode: here ?? '' });
        if (what === 'move') await arrange(desk, benefit, { fromMonth: addMonths(month, 1), agencyCode: there ?? '' });
        desk.clock.forward({ seconds: 1 });
      }
    }),
    { numRuns: 6 },
  );
});

function everyMonth(first: Month, last: Month): Record<string, unknown> {
  const months: Record<string, number> = {};
  for (let month = first; month <= last; month = addMonths(month, 1)) months[month] = 5_000_000;
  return { months, paid: Object.keys(months).length * 5_000_000 };
}

/** What stands for each month, and what has gone out in all. */
async function paidOf({ personId, benefitId }: BenefitRow): Promise<Record<string, unknown>> {
  return desk.asOwner(async (client) => {
    const of = [personId, benefitId];
    const lines = await client.query<{ month: string; amount: number }>(
      `select to_char(l.for_month, 'YYYY-MM') as month, sum(l.amount)::int as amount
         from benefit_payment_line l join benefit_payment p on p.person_id = l.person_id and p.payment_id = l.payment_id
        where l.person_id = $1 and l.benefit_id = $2 and p.state in ('listed', 'paid') group by 1 order by 1`,
      of,
    );
    const paid = await client.query<{ paid: number }>(
      `select sum(amount)::int as paid from benefit_payment where person_id = $1 and benefit_id = $2 and state in ('listed', 'paid')`,
      of,
    );
    return { months: Object.fromEntries(lines.rows.map(({ month, amount }) => [month, amount])), paid: paid.rows[0]?.paid };
  });
}

/** Services whose process ends when the list is written but not finished. */
function dying(): typeof desk.services {
  const { db } = desk.services;
  return {
    ...desk.services,
    db: {
      ...db,
      transaction: (story) =>
        db.transaction((tx) =>
          story({
            run: (statement, values) => {
              if (statement.name === 'append-payment-list-event') throw new Error('killed');
              return tx.run(statement, values);
            },
          }),
        ),
    },
  };
}
