import { expect, test } from 'vitest';
import { reasonsIn, textIn, typedIn } from './posted.ts';

function posted(...entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test('ticked reasons come with the document that was named for each', () => {
  const typed = typedIn(
    posted(
      ['request-reason', 'R02'],
      ['request-document-R02', ' Ảnh thẻ '],
      ['request-reason', 'R99'],
      ['request-document-R03', 'không chọn'],
    ),
  );
  expect(reasonsIn(typed, 'request')).toEqual([{ code: 'R02', document: 'Ảnh thẻ' }, { code: 'R99' }]);
  expect(reasonsIn(typed, 'refuse')).toEqual([]);
});

test('files are not kept, and what was not sent is empty', () => {
  const form = posted(['request-text', ' Chụp lại ']);
  form.append('picture', new Blob(['x']), 'a.jpg');
  expect(typedIn(form)).toEqual([['request-text', ' Chụp lại ']]);
  expect(textIn(typedIn(form), 'request-text')).toBe('Chụp lại');
  expect(textIn(typedIn(form), 'picture')).toBe('');
});
