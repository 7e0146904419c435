import { describe, expect, test } from 'vitest';
import { exact } from '../exact.ts';
import { formula, joined, step } from './step.ts';

describe('a formula', () => {
  test('writes numbers as its language does', () => {
    expect({ ...formula`${1.5} × ${10} + ${2_530_000n} × (${20.5} − ${15})` }).toEqual({
      vi: '1,5 × 10 + 2.530.000 × (20,5 − 15)',
      en: '1.5 × 10 + 2,530,000 × (20.5 − 15)',
    });
  });

  test('shows exact numbers with at most two decimals, and texts as they stand', () => {
    expect(formula`${exact(1, 3)} ${exact(2, 3)} ${exact(5)} ${'2024'} ${2024}`.vi).toBe('0,33 0,67 5 2024 2.024');
  });

  test('can be put together, and be sent as JSON', () => {
    const sum = joined(' + ', () => [formula`${1.5}`, formula`${2}`]);
    expect(JSON.parse(JSON.stringify(sum))).toEqual({ vi: '1,5 + 2', en: '1.5 + 2' });
    expect(joined(' + ', [formula`${1.5}`, formula`${2}`]).en).toBe('1.5 + 2');
    expect(joined(' + ', []).vi).toBe('');
  });
});

describe('a step', () => {
  const label = { vi: 'Mức hưởng', en: 'Benefit' };
  const quantity = { value: 5, unit: 'months' } as const;
  const origin = (source: string, confidence: 'text-read' | 'secondary' | 'unverified') => ({ source, confidence });

  test('has only what is known', () => {
    expect(step(label, quantity)).toEqual({ label, ...quantity });
  });

  test('cites its law in both languages', () => {
    expect(step(label, quantity, { law: 'Law 41/2024 art 70.3' }).law).toEqual({
      vi: 'khoản 3 Điều 70 Luật Bảo hiểm xã hội số 41/2024/QH15',
      en: 'Law 41/2024 art 70.3',
    });
  });

  test.each([
    [['text-read'], undefined],
    [['text-read', 'secondary'], 'secondary'],
    [['unverified', 'secondary', 'text-read'], 'unverified'],
    [[], undefined],
  ] as const)('of rows that are %j its certainty is %s', (confidences, certainty) => {
    const origins = confidences.map((confidence) => origin('Law 41/2024', confidence));
    expect(step(label, quantity, { origins }).certainty).toBe(certainty);
  });

  test('names each source once', () => {
    const origins = [origin('Law 58/2014', 'text-read'), origin('Law 41/2024', 'text-read'), origin('Law 58/2014', 'text-read')];
    expect(step(label, quantity, { origins }).source?.en).toBe('Law 58/2014; Law 41/2024');
  });
});
