import { formatPhone } from '@openvssid/core';
import type { Channel } from '../outbox/message.ts';

export type Contact = { channel: Channel; recipient: string };

/** Where a person can be reached, the telephone first. */
export function contactsOf({ phone, email }: { phone: string | null; email: string | null }): Contact[] {
  return [
    ...(phone === null ? [] : [{ channel: 'sms', recipient: phone } as const]),
    ...(email === null ? [] : [{ channel: 'email', recipient: email } as const]),
  ];
}

/** Enough to recognise one's own: `•••• ••• 678`, `h•••@example.vn`. */
export function maskContact({ channel, recipient }: Contact): string {
  if (channel === 'email') return recipient.replace(/^(.)[^@]*/, '$1•••');
  const written = formatPhone(recipient);
  return written.slice(0, -3).replace(/[\d+]/g, '•') + written.slice(-3);
}
