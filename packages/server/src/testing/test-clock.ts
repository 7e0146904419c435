/** A clock that stands still until it is moved. */
export type TestClock = { now: () => Temporal.Instant; forward: (by: Temporal.DurationLike) => void };

export function createTestClock(start: string): TestClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    forward(by) {
      now = now.toZonedDateTimeISO('UTC').add(by).toInstant();
    },
  };
}
