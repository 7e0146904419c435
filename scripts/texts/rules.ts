import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Pair } from './services.ts';

const RULES = join(import.meta.dirname, '../../packages/rules/src');
const NOT_SAID = /\.test\.ts$|-fixture\.ts$/;
/** Citations of laws: readers of other languages get them in English. */
const CITATIONS = 'explain/citation.ts';

/**
 * Every `{ vi: '…', en: '…' }` of the calculators, read from their sources: which of them somebody meets depends on the facts, and a
 * step that hardly anybody meets is to be translated too. The same Vietnamese in several places is one text.
 */
export function rulesPairs(): Pair[] {
  const files = globSync(join(RULES, '**/*.ts')).filter((file) => !NOT_SAID.test(file) && relative(RULES, file) !== CITATIONS);
  const texts = Map.groupBy(files.sort().flatMap(textsIn), ({ vi }) => vi);
  return [...texts].map(([vi, same]) => ({
    path: `rules: ${vi}`,
    vi,
    en: [...new Set(same.map(({ en }) => en))].sort().join(' | '),
  }));
}

type Text = { readonly vi: string; readonly en: string };

function textsIn(file: string): Text[] {
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [vi, en] = [written(node, 'vi', file), written(node, 'en', file)];
      if (vi !== undefined && en !== undefined) found.push({ vi, en });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** What stands under this name; `${number}` is a gap, `{number}`. */
function written(text: ts.ObjectLiteralExpression, name: keyof Text, file: string): string | undefined {
  const value = text.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => ts.isIdentifier(property.name) && property.name.text === name)?.initializer;
  if (value === undefined) return undefined;
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isTemplateExpression(value)) return value.head.text + value.templateSpans.map(gapAndRest).join('');
  throw new Error(`${file}: a text has to be written out, so that it can be translated.`);
}

function gapAndRest({ expression, literal }: ts.TemplateSpan): string {
  if (!ts.isIdentifier(expression)) throw new Error('What is filled into a text has to have a name.');
  return `{${expression.text}}${literal.text}`;
}
