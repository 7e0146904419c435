import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, normaliseName, sameName } from './names.ts';

test('a stored name is composed and singly spaced', () => {
  expect(normaliseName('  Nguye\u0302\u0303n   Va\u0306n\tMẫu ')).toBe('Nguyễn Văn Mẫu');
});

test('the key of a name has capitals and no marks', () => {
  expect(nameKey('Nguyễn  thị Đào')).toBe('NGUYEN THI DAO');
  expect(nameKey('Trương Đình Ưu đãi')).toBe('TRUONG DINH UU DAI');
});

test('the schools of tone marks write the same name', () => {
  expect(sameName('Hoà', 'Hòa')).toBe(true);
  expect(sameName('LÊ THUỶ', 'Lê  Thủy')).toBe(true);
  expect(sameName('Khoẻ'.normalize('NFD'), 'Khỏe')).toBe(true);
});

test('another tone or another letter is another name', () => {
  expect(sameName('Hòa', 'Hóa')).toBe(false);
  expect(sameName('Hân', 'Han')).toBe(false);
  expect(sameName('Đào', 'Dào')).toBe(false);
  expect(sameName('Hoà An', 'Hoa Àn')).toBe(false);
});

test('the same name always has the same key', () => {
  const syllable = fc.constantFrom('Nguyễn', 'Hoà', 'Hòa', 'thuý', 'Thúy', 'ĐÀO', 'Văn');
  const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(fc.property(name, name, (a, b) => !sameName(a, b) || nameKey(a) === nameKey(b)));
});
