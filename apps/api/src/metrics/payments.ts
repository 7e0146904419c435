import { Gauge, type Registry } from 'prom-client';
import { ORDER_STATES } from '../contribution-orders/order.ts';
import type { PaymentHealth, Waiting } from '../vnpay/health.ts';

/** Orders, what VNPAY has not answered, and what officers have to decide; answers what takes a look at them over. */
export function measurePayments(registry: Registry): (health: PaymentHealth, now: Temporal.Instant) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const orders = gauge('vssid_contribution_orders', 'Orders of 24 hours by state', ['state']);
  const waits = gauge(
    'vssid_payments_waiting',
    'Unanswered orders, exceptions, refunds under way, transfers since the last statement',
    ['what'],
  );
  const oldest = gauge('vssid_payments_oldest_seconds', 'Age of the oldest of these; 0 where there is none', ['what']);
  const statement = gauge('vssid_bank_statement_age_seconds', 'Since the newest bank statement was read; NaN where none was');
  return ({ orders: counts, unanswered, exceptions, refunds, transfers }, now) => {
    for (const state of ORDER_STATES) orders.set({ state }, counts.find((of) => of.state === state)?.count ?? 0);
    const each: [string, Waiting][] = [
      ['unanswered', unanswered],
      ['exceptions', exceptions],
      ['refunds', refunds],
      ['transfers', transfers],
    ];
    for (const [what, { count, oldestAt }] of each) {
      waits.set({ what }, count);
      oldest.set({ what }, oldestAt === null ? 0 : now.since(oldestAt).total('seconds'));
    }
    const { statementReadAt } = transfers;
    statement.set(statementReadAt === null ? NaN : now.since(statementReadAt).total('seconds'));
  };
}
