import type { ReaderLanguage } from '@openvssid/core';
import { transferDetails } from './transfer-details.ts';
import { transferAccountOf } from './transfer-account.ts';
import type { Config } from '../config.ts';
import type { Services } from '../services.ts';
import { payAddress } from './vnpay-address.ts';
import { terminalOf } from './vnpay-terminal.ts';
import { type Channel, CHANNELS, type PayAnswer } from './channel.ts';

/** What somebody needs in order to pay an order, who has said how. */
type Payable = { reference: string; amount: number; sentAt: Temporal.Instant; expiresAt: Temporal.Instant };
type Visitor = { ip: string; language: ReaderLanguage };

type PaymentChannel = {
  /** Whether this installation has it. */
  offered(config: Config): boolean;
  /** The same for the same order however often it is asked; undefined where it is not offered. */
  begin(services: Services, order: Payable, visitor: Visitor): Promise<PayAnswer | undefined>;
  /** Minutes until the provider is asked what became of the payment, where it can be asked. */
  asksAfterMinutes: number | undefined;
};

/** Every way to pay. */
const CHANNEL_TABLE: Readonly<Record<Channel, PaymentChannel>> = {
  vnpay: {
    offered: (config) => terminalOf(config) !== undefined,
    begin({ config }, order, { ip, language }) {
      const terminal = terminalOf(config);
      // VNPAY's page speaks two languages.
      const visitor = { ip, language: language === 'vi' ? language : 'en' } as const;
      return Promise.resolve(terminal && { channel: 'vnpay', address: payAddress(terminal, order, visitor) });
    },
    asksAfterMinutes: 5,
  },
  'bank-transfer': {
    offered: (config) => transferAccountOf(config) !== undefined,
    async begin(services, order) {
      const details = await transferDetails(services, order);
      return details && { channel: 'bank-transfer', ...details };
    },
    asksAfterMinutes: undefined,
  },
};

export function channelOf(channel: Channel): PaymentChannel {
  return CHANNEL_TABLE[channel];
}

export function offeredChannels(config: Config): Channel[] {
  return CHANNELS.filter((channel) => CHANNEL_TABLE[channel].offered(config));
}
