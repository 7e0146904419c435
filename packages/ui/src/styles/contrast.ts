/** What is read on what: 4.5:1. */
export const readable = [
  ...['ink', 'ink-soft', 'action', 'good', 'warn', 'danger', 'gold'].flatMap((text) => [
    [text, 'page'],
    [text, 'surface'],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['ink-soft', 'line'],
  ...['action', 'gold', 'good', 'warn', 'danger'].flatMap((name) => [
    [name, `${name}-soft`],
    ['ink', `${name}-soft`],
    ['ink-soft', `${name}-soft`],
  ]),
  ['action-strong', 'action-soft'],
];
/** What is seen on what: 3:1. */
export const visible = [
  ['line-strong', 'surface'],
  ['line-strong', 'page'],
  ['focus', 'page'],
  ['focus', 'surface'],
];

/** A colour of a scheme's text by its name, without the dashes. */
export function colour(scheme: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1];
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found;
}

/** WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
