import { expect, test } from 'vitest';
import { setImmediate as turn } from 'node:timers/promises';
import { gathered } from './gathered.ts';

/** Asks that are answered when the test says so. */
function openAsks() {
  const ways: { questions: readonly number[]; answer(): void; fail(): void }[] = [];
  const ask = gathered<number, number>((questions) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly number[]>();
    ways.push({
      questions,
      answer: () => resolve(questions.map((question) => question * 10)),
      fail: () => reject(new Error(`not ${questions.join(' and ')}`)),
    });
    return promise;
  });
  return { ways, ask };
}

test('what is asked in one turn leaves together', async () => {
  const { ways, ask } = openAsks();
  const asked = [ask(1), Promise.resolve().then(() => ask(2))];
  await turn();
  expect(ways.map(({ questions }) => questions)).toEqual([[1, 2]]);
  ways[0]?.answer();
  expect(await Promise.all(asked)).toEqual([10, 20]);
});

test('who comes alone waits for nobody; who comes meanwhile leaves together, and each gets the own answer', async () => {
  const { ways, ask } = openAsks();
  const first = [ask(1)];
  await turn();
  first.push(ask(2));
  await turn();
  const later = [ask(3), ask(4), ask(5)];
  expect(ways.map(({ questions }) => questions)).toEqual([[1], [2]]);
  ways[1]?.answer();
  expect(await first[1]).toBe(20);
  await expect.poll(() => ways[2]?.questions).toEqual([3, 4, 5]);
  ways[2]?.answer();
  expect(await Promise.all(later)).toEqual([30, 40, 50]);
  ways[0]?.answer();
  expect(await first[0]).toBe(10);
});

test('nobody fails by somebody else’s question', async () => {
  const { ways, ask } = openAsks();
  const before = [ask(1)];
  await turn();
  before.push(ask(2));
  await turn();
  const together = Promise.allSettled([ask(3), ask(4)]);
  for (const { answer } of ways.slice(0, 2)) answer();
  await Promise.all(before);
  await expect.poll(() => ways[2]?.questions).toEqual([3, 4]);
  ways[2]?.fail();
  await expect.poll(() => ways.slice(3).map(({ questions }) => questions)).toEqual([[3], [4]]);
  ways[3]?.answer();
  ways[4]?.fail();
  expect(await together).toMatchObject([{ value: 30 }, { reason: { message: 'not 4' } }]);
});
