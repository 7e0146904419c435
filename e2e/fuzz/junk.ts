import type { Random } from '../../apps/api/src/population/random.ts';

/** Texts that programs have stumbled over: marks, limits, other people's syntax. */
const NASTY_TEXTS = [
  '',
  ' ',
  '\0',
  '\u202e\u2066bidi',
  '\ud800',
  '💥'.repeat(40),
  'Ễ\u0323\u0302'.repeat(30),
  '../../../../etc/passwd',
  '..%2f..%2f',
  "' or 1=1 --",
  '"; drop table person; --',
  '%',
  '_%_%',
  '{{7*7}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e309',
  '9223372036854775808',
  '0190000001',
  '019000000１',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  '2026-11-22T25:61:61+99:99',
  '__proto__',
  'constructor',
  'toString',
  '\r\nset-cookie: x=y',
  'a'.repeat(300),
  '9'.repeat(5_000),
] as const;

const NASTY_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.1,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[[[[[[[]]]]]]]],
  JSON.parse('{"__proto__":{"polluted":true}}'),
];

export function junkText(random: Random): string {
  if (random.chance(0.6)) return random.pick(NASTY_TEXTS);
  return Array.from({ length: random.int(1, 24) }, () => String.fromCodePoint(random.int(0, random.pick([127, 0xd7ff])))).join(
    '',
  );
}

export function junkValue(random: Random): unknown {
  return random.chance(0.6) ? junkText(random) : random.pick(NASTY_VALUES);
}

/** Nothing of it may break the request line itself: that is another kind of trial. */
export function junkSegment(random: Random): string {
  const text = junkText(random);
  return random.chance(0.2)
    ? '%' + random.pick(['', 'zz', 'c0%ae', '00', 'ff'])
    : encodeURIComponent(text.toWellFormed()) || '%20';
}
