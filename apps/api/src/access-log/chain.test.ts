import { expect, test } from 'vitest';
import { type AccessFacts, type AccessRow, hashOf, verifyChain } from './chain.ts';

function chain(length: number): AccessRow[] {
  const rows: AccessRow[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const facts: AccessFacts = {
      personId: 1,
      seq,
      at: Temporal.Instant.from('2026-11-22T03:00:00.000001Z').add({ minutes: seq }),
      actor: { kind: 'officer', id: '7f3c' },
      institution: '00123',
      onBehalfOf: 'p',
      purpose: 'application',
      what: `row ${seq}`,
      requestId: 'r1',
    };
    const previousHash = rows.at(-1)?.hash ?? null;
    rows.push({ ...facts, previousHash, hash: hashOf(facts, previousHash) });
  }
  return rows;
}

/** A copy of the chain with its second row changed. */
const tampered = (change: Partial<AccessRow>) => chain(3).map((row, index) => (index === 1 ? { ...row, ...change } : row));

test('an empty chain and an untouched one are intact', () => {
  expect(verifyChain([])).toEqual({ intact: true });
  expect(verifyChain(chain(3))).toEqual({ intact: true });
});

test.each<Partial<AccessRow>>([
  { at: Temporal.Instant.from('2026-11-22T03:02:00.000002Z') },
  { actor: { kind: 'officer', id: 'other' } },
  { actor: { kind: 'machine', id: '7f3c' } },
  { institution: '00124' },
  { onBehalfOf: 'q' },
  { purpose: 'other' },
  { what: 'something harmless' },
  { requestId: 'r2' },
  { personId: 2 },
  { seq: 7 },
  { hash: Buffer.alloc(32) },
  { previousHash: null },
])('a changed row is found: %o', (change) => {
  expect(verifyChain(tampered(change))).toEqual({ intact: false, brokenAt: 2 });
});

test('a row that was changed with a fitting hash breaks the one after it', () => {
  const [, second] = chain(3);
  if (!second) throw new Error('a chain of three has a second');
  const what = 'something harmless';
  expect(verifyChain(tampered({ what, hash: hashOf({ ...second, what }, second.previousHash) }))).toEqual({
    intact: false,
    brokenAt: 3,
  });
});

test('a removed row is found, at the beginning too', () => {
  const rows = chain(3);
  expect(verifyChain(rows.toSpliced(1, 1))).toEqual({ intact: false, brokenAt: 2 });
  expect(verifyChain(rows.slice(1))).toEqual({ intact: false, brokenAt: 1 });
});

test('facts cannot be moved from one column to the next', () => {
  const [row] = chain(1);
  if (!row) throw new Error('a chain of one has a first');
  expect(hashOf({ ...row, purpose: 'ab', what: 'c' }, null)).not.toEqual(hashOf({ ...row, purpose: 'a', what: 'bc' }, null));
});
