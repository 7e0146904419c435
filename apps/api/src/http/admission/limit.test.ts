import { expect, test } from 'vitest';
import { createAdmissionLimit } from './limit.ts';

/** A process that answers `together` requests at a time, each after `latencyMs`, and is always asked for more. */
function saturated(
  latencyMs: (inHand: number) => number,
  rounds: number,
  targetMs = 100,
): ReturnType<typeof createAdmissionLimit> {
  let clock = 0;
  const admission = createAdmissionLimit(targetMs, () => clock);
  for (let round = 0; round < rounds; round += 1) {
    const places = [];
    for (let place = admission.enter(1); place; place = admission.enter(1)) places.push(place);
    clock += latencyMs(places.length);
    for (const leave of places) leave();
  }
  return admission;
}

test('while answers are in time, the limit grows as it is used up', () => {
  expect(saturated(() => 50, 60).state.limit).toBeGreaterThan(100);
});

test('it does not grow beyond its ceiling', () => {
  expect(saturated(() => 50, 5_000).state.limit).toBe(1024);
});

test('where answers are late, it shrinks, and never to nothing', () => {
  expect(saturated(() => 500, 2).state.limit).toBeLessThan(64);
  expect(saturated(() => 500, 500).state.limit).toBe(32);
});

test('it settles where the answers are about as late as they may be', () => {
  // Each request costs 2 ms of one processor.
  const { limit } = saturated((inHand) => inHand * 2, 2_000).state;
  expect(limit).toBeGreaterThan(35);
  expect(limit).toBeLessThan(70);
});

test('what is not full does not grow: an idle night teaches nothing', () => {
  let clock = 0;
  const admission = createAdmissionLimit(100, () => clock);
  for (let turn = 0; turn < 1_000; turn += 1) {
    const leave = admission.enter(1);
    clock += 30;
    leave?.();
  }
  expect(admission.state).toEqual({ limit: 64, inHand: 0, refused: 0 });
});

test('a smaller share is full earlier, so that the rest has room left', () => {
  const admission = createAdmissionLimit(100, () => 0);
  let strangers = 0;
  while (admission.enter(0.75)) strangers += 1;
  let known = 0;
  while (admission.enter(1)) known += 1;
  expect([strangers, known, admission.state.refused]).toEqual([48, 16, 2]);
});

test('a place given back twice is given back once', () => {
  const admission = createAdmissionLimit(100, () => 0);
  const [one] = [admission.enter(1), admission.enter(1)];
  one?.();
  one?.();
  expect(admission.state.inHand).toBe(1);
});
