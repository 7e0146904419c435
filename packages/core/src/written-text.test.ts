import { expect, test } from 'vitest';
import { cleanWrittenText } from './written-text.ts';

test('lines stay, the ends of them and long gaps are tidied', () => {
  expect(cleanWrittenText('  Thưa cơ quan,  \r\n\r\n\r\n\r\ntôi hỏi\tmột việc.\r')).toBe('Thưa cơ quan,\n\ntôi hỏi\tmột việc.');
});

test('letters typed in parts are composed', () => {
  expect(cleanWrittenText('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt');
});

test.each([
  ['bell and escape', 'a\u0007b\u001b[31mc', 'ab[31mc'],
  ['writing turned around', 'tệp\u202egpj.exe\u202c', 'tệpgpj.exe'],
  ['isolates and marks of direction', '\u2066a\u2069\u200fb', 'ab'],
  ['invisible spaces', 'a\u200bb\ufeff', 'ab'],
])('takes out %s', (_, typed, kept) => {
  expect(cleanWrittenText(typed)).toBe(kept);
});

test('nothing but such characters is nothing', () => {
  expect(cleanWrittenText(' \u202e\u0000\n ')).toBe('');
});
