import { expect, test } from 'vitest';
import { documentPathOf } from './document-path.ts';

test.each([
  '0123456789ABCDEF',
  '0123-4567-89ab-cdef',
  ' 0123 4567 89AB CDEF ',
  'https://vssid.example/verify/0123456789ABCDEF',
  'http://127.0.0.1:3000/verify/0123456789abcdef/',
])('«%s» is a document', (text) => {
  expect(documentPathOf(text)).toBe('/verify/0123456789ABCDEF');
});

test.each(['', '0123', '0190000003|4cc3aa204de1baab75|05/06/1990|1||79001', 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln', 'DN4010190000001'])(
  '«%s» is none',
  (text) => {
    expect(documentPathOf(text)).toBeUndefined();
  },
);
