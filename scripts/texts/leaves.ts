/** Every text of an area by its place, `.states.paid`. A sentence with gaps stands there as it reads with several fillings. */
export function leavesOf(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
      const place = `${path}.${name}`;
      if (typeof value === 'string') return [[place, value] as const];
      if (isSentence(value)) return [[place, FILLINGS.map((filling) => filled(value, filling)).join('\n')] as const];
      return typeof value === 'object' && value !== null ? [...leavesOf(value, place)] : [];
    }),
  );
}

/** None, one and several read differently in English. Figures read the same in every language. */
const FILLINGS = [0, 1, 7];

type Sentence = (...values: unknown[]) => unknown;

/** Most sentences take their gaps as words, some as numbers, a few as the name of a choice. */
function filled(sentence: Sentence, filling: number): string {
  for (const value of [String(filling), filling, CHOICE]) {
    try {
      return String(sentence(value, value, value, value, value, value));
    } catch {
      continue;
    }
  }
  throw new Error('A text cannot be filled: teach leaves.ts what it takes.');
}

const CHOICE = ['7'];

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'function';
}
