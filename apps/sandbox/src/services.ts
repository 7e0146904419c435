import type { Transfers } from './bank/transfers.ts';
import type { Faults } from './faults.ts';
import type { Inbox } from './inbox.ts';
import type { Register } from './population-register/register.ts';
import type { Settings } from './settings.ts';
import type { VnpayStandIn } from './vnpay/stand-in.ts';

/** What a route of the sandbox may use; passed by hand. */
export type Services = {
  settings: Settings;
  inbox: Inbox;
  /** Of letters and SMS. */
  faults: Faults;
  register: Register;
  registerFaults: Faults;
  vnpay: VnpayStandIn;
  /** At the bank. */
  transfers: Transfers;
  now: () => Temporal.Instant;
};
