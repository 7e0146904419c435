import { expect, test } from 'vitest';
import { factsFrom } from './facts-from.ts';
import { CALCULATOR_FORMS } from './forms.ts';

const form = CALCULATOR_FORMS['one-time'];
const faultOf = (birth: string) =>
  factsFrom(form, { 'person.birth': birth }, '2026-11-22').faults.find(({ name }) => name === 'person.birth')?.code;

test.each(['23/11/2026', '12/2026', '2027'])('a birth after today is not computed with: %s', (birth) => {
  expect(faultOf(birth)).toBe('E_OUT_OF_TABLE');
});

test.each(['22/11/2026', '11/2026', '2026', '10/05/1975'])('a birth of today or before is: %s', (birth) => {
  expect(faultOf(birth)).toBeUndefined();
});

test('without a day that is today every birth is', () => {
  expect(factsFrom(form, { 'person.birth': '2090' }).faults.map(({ name }) => name)).not.toContain('person.birth');
});
