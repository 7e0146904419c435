export type Arriving = {
  channel: 'email' | 'sms';
  recipient: string;
  subject: string | null;
  text: string;
  /** Same key, same letter: Message-ID or Idempotency-Key with the recipient. */
  key: string;
};

export type Received = Omit<Arriving, 'key'> & {
  /** Grows with each message. */
  id: number;
  /** ISO 8601. */
  at: string;
  /** How often the same letter was handed over after the first time. */
  repeats: number;
};

export type Inbox = {
  /** Keeps a message; a repeat is counted and not kept twice. */
  take(message: Arriving): Received;
  find(id: number): Received | undefined;
  /** Newest first; `recipient` may be part of an address or number, `after` the id of the last message seen. */
  list(filter?: { recipient?: string | undefined; after?: number | undefined }): Received[];
};

const KEPT = 2_000;

/** The messages of this run, in memory; beyond the newest `kept` the oldest go. */
export function createInbox(now: () => Temporal.Instant, kept = KEPT): Inbox {
  // Maps keep the order of arrival.
  const byKey = new Map<string, Received>();
  const byId = new Map<number, Received>();
  const keys = new Map<number, string>();
  let lastId = 0;

  const forgetOldest = (): void => {
    const [oldest] = keys;
    if (!oldest) return;
    const [id, key] = oldest;
    keys.delete(id);
    byId.delete(id);
    byKey.delete(key);
  };

  return {
    take({ key, ...message }) {
      const known = byKey.get(key);
      if (known) {
        known.repeats += 1;
        return known;
      }
      lastId += 1;
      const received: Received = { ...message, id: lastId, at: now().toString(), repeats: 0 };
      byKey.set(key, received);
      byId.set(lastId, received);
      keys.set(lastId, key);
      if (byId.size > kept) forgetOldest();
      return received;
    },
    find: (id) => byId.get(id),
    list({ recipient = '', after = 0 } = {}) {
      const wanted = plain(recipient);
      return [...byId.values()].filter((message) => message.id > after && plain(message.recipient).includes(wanted)).reverse();
    },
  };
}

/** `+84 912 345 678` and `0912345678` are the same number, capitals in addresses the same letters. */
function plain(recipient: string): string {
  return recipient.toLowerCase().replace(/\s/g, '').replace(/^\+84/, '0');
}
