import type { ProcedureSettings } from '@openvssid/procedures';
import type { Config } from '../config.ts';

/** What the operator set about services. */
export function procedureSettings(
  config: Pick<Config, 'MACHINE_ACCEPTS' | 'CARD_RENEWAL_GAP_MONTHS' | 'PAYMENT_CUT_OFF_DAY' | 'RECIPIENT_CONFIRMED_ONLINE'>,
): ProcedureSettings {
  return {
    renewalGapMonths: config.CARD_RENEWAL_GAP_MONTHS,
    paymentCutOffDay: config.PAYMENT_CUT_OFF_DAY,
    recipientConfirmedOnline: config.RECIPIENT_CONFIRMED_ONLINE,
    machineMayAccept: config.MACHINE_ACCEPTS.split(',').map((key) => key.trim()),
  };
}
