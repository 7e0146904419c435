/**
 * How many requests the process has in hand at once, found by measuring: while answers come back in time the limit grows
 * as it is used up, once one in ten is late it shrinks. Additive increase, multiplicative decrease, as TCP does it.
 */
export type AdmissionLimit = {
  /** Takes a place where less than `share` of the limit is in use; `leave` gives it back. Undefined: no place. */
  enter(share: number): Leave | undefined;
  /** Would `enter` find no place? Then whoever asks is refused, and counted as such. */
  isFull(share: number): boolean;
  /** For the metrics and the log. */
  readonly state: { readonly limit: number; readonly inHand: number; readonly refused: number };
};

export type Leave = () => void;

const FEWEST = 32;
const AT_FIRST = 64;
const MOST = 1024;
const WINDOW_MS = 250;
const ENOUGH_ANSWERS = 10;
const LATE_SHARE = 0.1;
const GROWTH = 1.05;
const DECREASE = 0.85;
/** Whoever is still in hand then waits for something else than us: a slow network, a slow disk. */
const HELD_AT_MOST_MS = 5_000;

/** `targetMs`: what nine of ten answers shall not exceed. `now` in milliseconds. */
export function createAdmissionLimit(targetMs: number, now: () => number = () => performance.now()): AdmissionLimit {
  let limit = AT_FIRST;
  let inHand = 0;
  let refused = 0;
  let window = freshWindow(now());

  function leave(begun: number): void {
    inHand -= 1;
    const at = now();
    window.answers += 1;
    if (at - begun > targetMs) window.late += 1;
    if (at < window.endsAt || window.answers < ENOUGH_ANSWERS) return;
    limit = adjusted(limit, window);
    window = freshWindow(at);
  }

  function isFull(share: number): boolean {
    if (inHand < Math.ceil(limit * share)) return false;
    window.full = true;
    refused += 1;
    return true;
  }

  return {
    isFull,
    enter(share) {
      if (isFull(share)) return undefined;
      inHand += 1;
      return onceOrAfter(HELD_AT_MOST_MS, leave.bind(undefined, now()));
    },
    get state() {
      return { limit: Math.floor(limit), inHand, refused };
    },
  };
}

type Window = { endsAt: number; answers: number; late: number; full: boolean };

function freshWindow(at: number): Window {
  return { endsAt: at + WINDOW_MS, answers: 0, late: 0, full: false };
}

function adjusted(limit: number, { answers, late, full }: Window): number {
  if (late > answers * LATE_SHARE) return Math.max(FEWEST, limit * DECREASE);
  return full ? Math.min(MOST, Math.max(limit * GROWTH, limit + 1)) : limit;
}

function onceOrAfter(ms: number, act: () => void): Leave {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    act();
  };
  const timer = setTimeout(once, ms).unref();
  return once;
}
