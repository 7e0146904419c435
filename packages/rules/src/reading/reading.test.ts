import { describe, expect, test } from 'vitest';
import { birth } from '../facts/person.ts';
import { Fault } from '../fault.ts';
import { type Field, optional, orElse, readFacts } from './field.ts';
import { list, object } from './object.ts';
import { coefficient, count, date, flag, money, month, oneOf } from './values.ts';

/** Code and path of the fault, or what was read. */
function reading(field: Field<unknown>, value: unknown): unknown {
  try {
    return readFacts(field, value);
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.path}`;
    throw error;
  }
}

describe('single values', () => {
  test.each<[string, Field<unknown>, unknown, unknown]>([
    ['money', money, 0, 0n],
    ['money', money, 1_000_000_000_000, 1_000_000_000_000n],
    ['money', money, 5.0, 5n],
    ['money', money, 1_000_000_000_001, 'E_MONEY $'],
    ['money', money, -1, 'E_MONEY $'],
    ['money', money, 0.5, 'E_MONEY $'],
    ['money', money, '1', 'E_TYPE $'],
    ['money', money, true, 'E_TYPE $'],
    ['count', count(2, 5), 2, 2],
    ['count', count(2, 5), 5, 5],
    ['count', count(2, 5), 1, 'E_VALUE $'],
    ['count', count(2, 5), 6, 'E_VALUE $'],
    ['count', count(), 0, 0],
    ['count', count(), 1.5, 'E_VALUE $'],
    ['count', count(), '1', 'E_TYPE $'],
    ['coefficient', coefficient, 7.688, 76_880n],
    ['coefficient', coefficient, 30, 300_000n],
    ['coefficient', coefficient, 0.0001, 1n],
    ['coefficient', coefficient, 2.34, 23_400n],
    ['coefficient', coefficient, 30.0001, 'E_VALUE $'],
    ['coefficient', coefficient, 0, 'E_VALUE $'],
    ['coefficient', coefficient, -1, 'E_VALUE $'],
    ['coefficient', coefficient, 1.00001, 'E_VALUE $'],
    ['coefficient', coefficient, 1e-7, 'E_VALUE $'],
    ['coefficient', coefficient, '2', 'E_TYPE $'],
    ['flag', flag, false, false],
    ['flag', flag, 0, 'E_TYPE $'],
    ['choice', oneOf('F', 'M'), 'M', 'M'],
    ['choice', oneOf('F', 'M'), 'X', 'E_VALUE $'],
    ['choice', oneOf('F', 'M'), 1, 'E_TYPE $'],
    ['month', month, '2026-07', 2026 * 12 + 6],
    ['month', month, '1900-01', 1900 * 12],
    ['month', month, '2100-12', 2100 * 12 + 11],
    ['month', month, '1899-12', 'E_MONTH $'],
    ['month', month, '2101-01', 'E_MONTH $'],
    ['month', month, '2026-13', 'E_MONTH $'],
    ['month', month, '2026-7', 'E_MONTH $'],
    ['month', month, 202_607, 'E_TYPE $'],
    ['date', date, '2024-02-29', Temporal.PlainDate.from('2024-02-29')],
    ['date', date, '2023-02-29', 'E_DATE $'],
    ['date', date, '2023-2-9', 'E_DATE $'],
    ['date', date, '1899-12-31', 'E_DATE $'],
    ['date', date, '2101-01-01', 'E_DATE $'],
    ['date', date, {}, 'E_TYPE $'],
    ['birth', birth, '1970-13', 'E_DATE $'],
    ['birth', birth, '1970-02-30', 'E_DATE $'],
    ['birth', birth, '1899', 'E_DATE $'],
    ['birth', birth, 1970, 'E_TYPE $'],
  ])('%s %#', (_, field, value, read) => {
    expect(reading(field, value)).toEqual(read);
  });
});

test('a birth is known by day, month or year', () => {
  expect(reading(birth, '1970-05-10')).toMatchObject({ month: 1970 * 12 + 4, yearOnly: false });
  expect(reading(birth, '1970-05')).toMatchObject({
    month: 1970 * 12 + 4,
    day: Temporal.PlainDate.from('1970-05-01'),
    yearOnly: false,
  });
  expect(reading(birth, '1970')).toMatchObject({ month: 1970 * 12, day: Temporal.PlainDate.from('1970-01-01'), yearOnly: true });
});

const facts = object({
  first: money,
  inner: object({ flag, kind: orElse(oneOf('a', 'b'), 'a') }),
  items: list(object({ n: count(1) }), 1),
  last: optional(flag),
});

describe('the first fault of an object is named', () => {
  const good = { first: 1, inner: { flag: true }, items: [{ n: 1 }] };
  test.each<[string, unknown, unknown]>([
    ['nothing wrong', good, { first: 1n, inner: { flag: true, kind: 'a' }, items: [{ n: 1 }], last: undefined }],
    ['unknown keys before all fields', { ...good, first: -1, other: 1 }, 'E_UNKNOWN_FIELD $.other'],
    [
      'an unknown key that is null is absent',
      { ...good, other: null, last: null },
      { first: 1n, inner: { flag: true, kind: 'a' }, items: [{ n: 1 }], last: undefined },
    ],
    ['a field is finished with what it holds', { ...good, inner: { flag: true, x: 1 }, items: [] }, 'E_UNKNOWN_FIELD $.inner.x'],
    ['fields in their order', { ...good, first: 'x', items: [] }, 'E_TYPE $.first'],
    ['null is missing', { ...good, first: null }, 'E_MISSING $.first'],
    ['missing inside', { ...good, inner: {} }, 'E_MISSING $.inner.flag'],
    ['an empty list', { ...good, items: [] }, 'E_VALUE $.items'],
    ['no list', { ...good, items: {} }, 'E_TYPE $.items'],
    ['a null item', { ...good, items: [{ n: 1 }, null] }, 'E_TYPE $.items[1]'],
    ['a fault in an item', { ...good, items: [{ n: 1 }, { n: 0 }] }, 'E_VALUE $.items[1].n'],
    ['a list for an object', { ...good, inner: [] }, 'E_TYPE $.inner'],
    ['no object at all', 'x', 'E_TYPE $'],
    ['nothing', null, 'E_TYPE $'],
    ['an inherited name is no field', { ...good, toString: 1 }, 'E_UNKNOWN_FIELD $.toString'],
  ])('%s', (_, value, read) => {
    expect(reading(facts, value)).toEqual(read);
  });
});

test('the schema says the same as the reader', () => {
  expect(facts.schema).toEqual({
    type: 'object',
    properties: {
      first: { type: 'integer', minimum: 0, maximum: 1_000_000_000_000, description: 'đồng' },
      inner: {
        type: 'object',
        properties: { flag: { type: 'boolean' }, kind: { type: 'string', enum: ['a', 'b'], default: 'a' } },
        required: ['flag'],
        additionalProperties: false,
      },
      items: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: { n: { type: 'integer', minimum: 1 } },
          required: ['n'],
          additionalProperties: false,
        },
      },
      last: { type: 'boolean' },
    },
    required: ['first', 'inner', 'items'],
    additionalProperties: false,
  });
});
