import { describe, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { orElse, type Read, readFacts } from './field.ts';
import { object } from './object.ts';
import { count, flag, oneOf } from './values.ts';
import { expectNoForeign, variants } from './variants.ts';

const walk = object({ by: oneOf('foot'), km: count(), boots: orElse(flag, false) });
const ride = object({ by: oneOf('train'), km: count(), seat: count(1, 99), quiet: orElse(flag, false) });
const way = variants<Read<typeof walk> | Read<typeof ride>>('by', { foot: walk, train: ride });

function faultOf(given: unknown): string | undefined {
  try {
    expectNoForeign(readFacts(way, given));
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.path}`;
    throw error;
  }
}

test('a variant is read with its defaults, and its type follows from the tag', () => {
  const read = way.read({ by: 'train', km: 7, seat: 12 });
  expect(read).toEqual({ by: 'train', km: 7, seat: 12, quiet: false, foreign: [] });
  if (read.by === 'train') expect(read.seat).toBe(12);
});

describe('the first fault', () => {
  test.each<[string, unknown, string | undefined]>([
    ['none', { by: 'foot', km: 3 }, undefined],
    ['no object', [], 'E_TYPE $'],
    ['nothing', null, 'E_TYPE $'],
    ['a field of no variant comes before all others', { hat: 1 }, 'E_UNKNOWN_FIELD $.hat'],
    ['null is absent, under any key', { by: 'foot', km: 3, hat: null, seat: null }, undefined],
    ['no tag', { km: 3 }, 'E_MISSING $.by'],
    ['a tag of null', { by: null, km: 3 }, 'E_MISSING $.by'],
    ['a tag of another type', { by: 1, km: 3 }, 'E_TYPE $.by'],
    ['an unknown tag', { by: 'plane', km: 3 }, 'E_VALUE $.by'],
    ['a tag that is an inherited name', { by: 'toString', km: 3 }, 'E_VALUE $.by'],
    ['the tag before its fields', { by: 'plane', km: -1 }, 'E_VALUE $.by'],
    ['a missing field before a foreign one', { by: 'train', km: 3, boots: true }, 'E_MISSING $.seat'],
    ['own fields in their order', { by: 'train', km: -1, seat: 100 }, 'E_VALUE $.km'],
    ['a foreign field', { by: 'foot', km: 3, seat: 3 }, 'E_CONFLICT $.seat'],
    ['a foreign field of any value', { by: 'foot', km: 3, seat: 'window' }, 'E_CONFLICT $.seat'],
    ['a foreign field that says no', { by: 'foot', km: 3, quiet: false }, 'E_CONFLICT $.quiet'],
    ['foreign fields in the order of the variants', { quiet: true, seat: 3, by: 'foot', km: 3 }, 'E_CONFLICT $.seat'],
  ])('%s', (_, given, fault) => {
    expect(faultOf(given)).toBe(fault);
  });
});

test('the path goes on from where the object stands', () => {
  expect(way.read({ by: 'train', km: 1, seat: 2, boots: true }).foreign).toEqual(['boots']);
});

test('the schema is one of several', () => {
  expect(way.schema).toEqual({ type: 'object', oneOf: [walk.schema, ride.schema] });
});
