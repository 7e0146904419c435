import type { Random } from '../../apps/api/src/population/random.ts';
import { junkText, junkValue } from './junk.ts';

/** As much of JSON Schema as our OpenAPI documents use. */
export type Schema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
};

const MUTATION = 0.15;

/** A value that a schema asks for, spoilt here and there: most of it passes validation, so that what lies behind is tried as well. */
export function spoiltValue(random: Random, schema: Schema, spoil = MUTATION): unknown {
  if (random.chance(spoil)) return junkValue(random);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return spoiltValue(random, random.pick(choices), spoil);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return spoiltObject(random, schema, spoil);
    case 'array':
      return Array.from({ length: random.pick([0, 1, 1, 2, 60]) }, () => spoiltValue(random, schema.items ?? {}, spoil));
    case 'integer':
    case 'number':
      return random.pick([schema.minimum ?? 0, schema.maximum ?? 9, random.int(-2, 2_000)]);
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return text(random, schema);
  }
}

function spoiltObject(random: Random, { properties = {}, required = [] }: Schema, spoil: number): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => random.chance(required.includes(name) ? 0.95 : 0.6));
  const entries = names.map((name): [string, unknown] => [name, spoiltValue(random, properties[name] ?? {}, spoil)]);
  if (random.chance(0.1)) entries.push([junkText(random), junkValue(random)]);
  return Object.fromEntries(entries);
}

function text(random: Random, { format, minLength = 0, maxLength = 40 }: Schema): string {
  if (format === 'uuid') return random.uuid();
  if (format === 'date') return `20${random.digits(2)}-0${random.int(1, 9)}-1${random.int(0, 9)}`;
  if (random.chance(0.3)) return junkText(random).slice(0, maxLength);
  const words = random.pick([
    '0190000001',
    '001079000001',
    'Nguyễn Văn An',
    '+84912345678',
    'an@example.vn',
    '2026-11-22',
    '01',
    'abc',
  ]);
  return words.padEnd(minLength, 'x').slice(0, Math.max(minLength, maxLength));
}
