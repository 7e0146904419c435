import type { ProcedureSettings } from '@openvssid/procedures';
import type { Config } from '../config.ts';

/** What the operator set about services. */
export function procedureSettings(
  config: Pick<Config, 'MACHINE_ACCEPTS' | 'CARD_RENEWAL_GAP_MONTHS' | 'PAYMENT_CUT_OFF_DAY'>,
): ProcedureSettings {
  return {
    renewalGapMonths: config.CARD_RENEWAL_GAP_MONTHS,
    paymentCutOffDay: config.PAYMENT_CUT_OFF_DAY,
    machineMayAccept: config.MACHINE_ACCEPTS.split(',').map((key) => key.trim()),
  };
}
