import { expect, test } from 'vitest';
import { readGuide } from './guide.ts';

test('a guide is read into headings, paragraphs, lists and steps, without its title', () => {
  const guide = '# Title\n\n## Who\n\nPeople with\na card.\n\n- one\n- two\n\n1. first\n2. then\n   this\n';
  expect(readGuide(guide)).toEqual([
    { kind: 'heading', text: 'Who' },
    { kind: 'paragraph', text: 'People with a card.' },
    { kind: 'list', items: ['one', 'two'] },
    { kind: 'steps', items: ['first', 'then this'] },
  ]);
});
