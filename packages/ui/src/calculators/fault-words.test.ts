import { expect, test } from 'vitest';
import { CALCULATOR_FORMS, MOST_ITEMS } from '@openvssid/rules/forms';
import { faultWords } from './fault-words.ts';

const form = CALCULATOR_FORMS['one-time'];
const fault = { name: 'history', code: 'E_VALUE' } as const;

test('whoever sends too many periods is told how many there may be, and nobody with none is', () => {
  const typed = Object.fromEntries(Array.from({ length: MOST_ITEMS + 1 }, (_, i) => [`history[${i}].from`, '1/2010']));
  expect(faultWords(form, typed, fault, 'vi').short).toBe(
    'Chỉ tính được nhiều nhất 300 mục. Hãy gộp những mục liền nhau có cùng mức.',
  );
  expect(faultWords(form, {}, fault, 'vi').short).toBe('Hãy thêm ít nhất một mục.');
});
