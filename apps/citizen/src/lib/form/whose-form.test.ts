import { expect, test } from 'vitest';
import { isAnothers, readMark, signForm } from './whose-form.ts';

test('a form is taken from whoever it was made for, in a new session of theirs too', () => {
  expect(isAnothers(signForm('an', 'digest'), 'an')).toBe(false);
});

test('a form that was left open is not taken from somebody else who has signed in since', () => {
  expect(isAnothers(signForm('an', 'digest'), 'hoa')).toBe(true);
});

test('a form that was shown without a session is taken from whoever signed in to send it', () => {
  expect(isAnothers(signForm('', 'digest'), 'an')).toBe(false);
  expect(isAnothers('digest', 'an')).toBe(false);
});

test('without a session it is the server that refuses, and says why', () => {
  expect(isAnothers(signForm('an', 'digest'), '')).toBe(false);
});

test('what stood on the page comes back as it was sent', () => {
  expect(readMark(signForm('an', 'dig.est'))).toEqual({ reader: 'an', seen: 'dig.est' });
});
