import { describe, expect, it } from 'vitest';
import { languageLink, languageOfReader, readLanguage, safePath } from './language.ts';

describe('the way back', () => {
  it.each([
    ['/card?tab=use#top', '/card?tab=use#top'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/a/..//evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/\t/[', '/'],
    ['/a/../b', '/b'],
    [null, '/'],
    ['', '/'],
  ])('of %s is %s', (path, expected) => {
    expect(safePath(path)).toBe(expected);
  });

  it('keeps the address in the link of the switch', () => {
    expect(languageLink('en', { pathname: '/visits', search: '?year=2026' })).toBe(
      '/language?to=en&back=%2Fvisits%3Fyear%3D2026',
    );
  });
});

describe('the language', () => {
  it('is Vietnamese unless another one we offer was chosen', () => {
    expect(readLanguage('en')).toBe('en');
    expect(readLanguage('ko')).toBe('ko');
    expect(readLanguage('fr')).toBe('vi');
    expect(readLanguage(undefined)).toBe('vi');
  });

  it('is what the browser asks for until somebody chooses', () => {
    expect(languageOfReader(undefined, 'ja-JP, en;q=0.5')).toBe('ja');
    expect(languageOfReader('vi', 'ja-JP')).toBe('vi');
    expect(languageOfReader('xx', 'fr')).toBe('vi');
  });
});
