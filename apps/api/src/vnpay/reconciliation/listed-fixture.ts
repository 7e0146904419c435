import { type Desk, openDesk } from '../../applications/application-fixture.ts';
import { startProvider, type TestProvider } from '../provider-fixture.ts';
import { reconcileLastDays } from './daily.ts';
import { LIST_COLUMNS } from './provider-list.ts';

export const DAY = Temporal.PlainDate.from('2026-11-22');
export const TODAY = DAY.add({ days: 1 });

export type ListedDesk = Desk & {
  provider: TestProvider;
  /** VNPAY's list of the day has these rows. */
  lists(rows: string[]): void;
  /** For the next test: its own day's money, and its own morning after it. */
  afresh(): Promise<void>;
  reconcileOnMorningAfter(): Promise<void>;
};

/** A desk whose VNPAY lists for one day what a test says, and says nothing itself until a test has it speak. */
export async function openListedDesk(): Promise<ListedDesk> {
  const provider = await startProvider();
  const desk = await openDesk(provider.env);
  let listed: string[] = [];
  return {
    ...desk,
    provider,
    lists(rows) {
      listed = rows;
    },
    async afresh() {
      listed = [];
      provider.asked = [];
      provider.reply = () => 'silence';
      provider.list = (day) => listOf(day === DAY.toString() ? listed : []);
      const ofTests = ['reconciliation', 'payment_exception', 'received_payment'];
      await desk.asOwner((client) => client.query(`truncate ${ofTests.join(', ')} cascade`));
      desk.clock.forward(Temporal.Instant.from('2026-11-22T10:00:00+07:00').since(desk.clock.now()));
    },
    async reconcileOnMorningAfter() {
      desk.clock.forward({ hours: 21 });
      await reconcileLastDays(desk.services, TODAY);
    },
    async end() {
      provider.stop();
      await desk.end();
    },
  };
}

export const listOf = (rows: string[]) => [LIST_COLUMNS.join(), ...rows].map((row) => `${row}\r\n`).join('');

export const row = (
  message: Record<string, string>,
  change: { amount?: number; status?: string; fee?: number; at?: string } = {},
) =>
  [
    message['vnp_TransactionNo'],
    message['vnp_TxnRef'],
    change.amount ?? Number(message['vnp_Amount']) / 100,
    change.fee ?? 100,
    change.at ?? '2026-11-22T10:02:00+07:00',
    change.status ?? '00',
  ].join();
