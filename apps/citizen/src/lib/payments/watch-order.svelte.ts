import { refreshAll } from '$app/navigation';
import type { OrderState } from './order-state.ts';

/** Often while somebody is likely to be paying, then less: what nobody pays is asked about a few hundred times at most. */
const SOON_MS = 3_000;
const LATER_MS = 15_000;
const SOON_FOR_MS = 3 * 60_000;

/** `watching`: scripts run here; `lost`: the last question found no network. */
export type Watch = { readonly watching: boolean; readonly lost: boolean };

/**
 * Looks whether the order has moved on, and renews the page when it has. For `{@attach watch.start}` of an element that stands on the page
 * for as long as there is something to wait for. Nothing is asked while nobody looks.
 */
export function watchOrder(reference: string, shown: () => OrderState): Watch & { start: () => () => void } {
  let watching = $state(false);
  let lost = $state(false);

  async function look(): Promise<void> {
    try {
      const state = await stateOf(reference);
      lost = false;
      if (state !== undefined && state !== shown()) await refreshAll();
    } catch {
      lost = true;
    }
  }

  function start(): () => void {
    watching = true;
    const began = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => void again(), Date.now() - began < SOON_FOR_MS ? SOON_MS : LATER_MS);
    };
    const again = async () => {
      if (!document.hidden) await look();
      wait();
    };
    // Whoever comes back from the bank's app sees the answer at once.
    const atOnce = () => void (document.hidden || look());
    document.addEventListener('visibilitychange', atOnce);
    addEventListener('online', atOnce);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', atOnce);
      removeEventListener('online', atOnce);
    };
  }

  return {
    get watching() {
      return watching;
    },
    get lost() {
      return lost;
    },
    start,
  };
}

/** Undefined where the server refuses to say (the session is over): the page itself leads on when it is next loaded. */
async function stateOf(reference: string): Promise<string | undefined> {
  const answer = await fetch(`/api/payments/orders/${encodeURIComponent(reference)}`);
  if (!answer.ok) return undefined;
  const body: unknown = await answer.json();
  return typeof body === 'object' && body !== null && 'state' in body && typeof body.state === 'string' ? body.state : undefined;
}
