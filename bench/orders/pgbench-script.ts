import type { ClientBase } from 'pg';
import { numberOf, NUMBER_IN_SQL } from './payers.ts';
import type { Written, WrittenTransaction } from './written-statements.ts';

/** What was written for one payer, and for another: where the two differ, pgbench writes something of its own. */
export type Pair = { a: { personId: number; written: WrittenTransaction[] }; b: { written: WrittenTransaction[] } };

/** How many payers each of pgbench's clients has for itself. */
export const payersEach = (payers: number, clients: number): number => Math.floor(payers / clients);

/**
 * The product's own statements as a script of pgbench: each run for a payer of its own, numbers, references and ids new. They are taken
 * as they were sent, so that whatever the product writes pgbench writes too.
 */
export async function pgbenchScript(owner: ClientBase, { a, b }: Pair, each: number): Promise<string> {
  if (a.written.length !== b.written.length) throw new Error('two orders were not written alike');
  const vary = varying(a.personId);
  const lines = [`\\set i :i + 1`, `\\set person :client_id * ${each} + :i`, `\\set seed random(1, 9223372036854775807)`];
  for (const [index, { single, statements }] of a.written.entries()) {
    const others = b.written[index]?.statements ?? [];
    if (!single) lines.push('begin;');
    for (const [place, statement] of statements.entries()) {
      const types = await parameterTypes(owner, statement);
      lines.push(`${filled(statement, others[place], types, vary)};`);
    }
    if (!single) lines.push('commit;');
  }
  return `${lines.join('\n')}\n`;
}

async function parameterTypes(owner: ClientBase, { text }: Written): Promise<string[]> {
  await owner.query(`prepare asked as ${text}`);
  const { rows } = await owner.query<{ types: string[] }>(
    `select parameter_types::text[] as types from pg_prepared_statements where name = 'asked'`,
  );
  await owner.query('deallocate asked');
  return rows[0]?.types ?? [];
}

type Vary = (a: string, b: string) => string;

function filled({ text, values }: Written, other: Written | undefined, types: readonly string[], vary: Vary): string {
  if (other?.text !== text) throw new Error(`two orders were written by different statements: ${text.slice(0, 80)}`);
  return withoutColons(text).replace(/\$(\d+)/g, (_all, digits: string) => {
    const index = Number(digits) - 1;
    return `(${expression(values[index], other.values[index], vary)})::${types[index] ?? 'text'}`;
  });
}

function expression(a: unknown, b: unknown, vary: Vary): string {
  if (a === null || a === undefined) return 'null';
  if (Array.isArray(a) && Array.isArray(b)) return `array[${a.map((one, index) => expression(one, b[index], vary)).join(', ')}]`;
  if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return bytesExpression(a, b, vary);
  if (isPlain(a) && isPlain(b)) return textExpression(String(a), String(b), vary);
  throw new Error(`a value of a kind that is not known here: ${typeof a}`);
}

function bytesExpression(a: Buffer, b: Buffer, vary: Vary): string {
  if (a.equals(b)) return `decode('${a.toString('hex')}', 'hex')`;
  return `substr(sha256((${vary(a.toString('hex'), b.toString('hex'))})::bytea), 1, ${a.length})`;
}

const isPlain = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** A moment, or letters and digits. */
const WORD = /\d{4}-\d\d-\d\dT[\d:.]+Z|[\p{L}\p{N}_.+-]+/gu;

/** A text word by word: what is the same for both stays, what differs is made anew. */
function textExpression(a: string, b: string, vary: Vary): string {
  if (a === b) return literal(a);
  const [words, others] = [a.match(WORD) ?? [], b.match(WORD) ?? []];
  if (words.length !== others.length) throw new Error(`two values are of different shapes: ${a.slice(0, 80)}`);
  const parts: string[] = [];
  let same = '';
  for (const [index, gap] of a.split(WORD).entries()) {
    const [word, other] = [words[index] ?? '', others[index] ?? ''];
    same += gap;
    if (word === other) same += word;
    else {
      parts.push(literal(same), vary(word, other));
      same = '';
    }
  }
  return [...parts, literal(same)].filter((part) => part !== "e''").join(' || ');
}

/** What stands in another order for a word of this one; the same word is the same again in every statement. */
function varying(personId: number): Vary {
  const known = new Map<string, number>();
  return (word) => {
    if (word === String(personId)) return ':person::text';
    if (word === numberOf(personId)) return NUMBER_IN_SQL(':person');
    // A moment need not be another.
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(word)) return literal(word);
    const place = known.get(word) ?? known.size;
    known.set(word, place);
    const made = `md5(:seed::text || '${place}')`;
    if (/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/.test(word)) return `${made}::uuid::text`;
    if (/^\d+$/.test(word)) return ':seed::text';
    return `upper(left(${made}, ${Math.min(word.length, 32)}))`;
  };
}

/** pgbench takes what follows a colon for a variable, also in a text. */
function withoutColons(statement: string): string {
  return statement.replace(/'[^']*'/g, (quoted) => (quoted.includes(':') ? literal(quoted.slice(1, -1)) : quoted));
}

function literal(text: string): string {
  const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", ':': '\\x3a', '\n': '\\n' };
  return `e'${text.replace(/[\\':\n]/g, (sign) => escapes[sign] ?? sign)}'`;
}
