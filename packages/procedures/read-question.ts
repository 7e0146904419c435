import { parseDay, parseEmailAddress, parsePhoneNumber, type Result } from '@openvssid/core';
import type { Answers, AnswerValue } from './answers.ts';
import { type FaultCode, type FieldError, fieldError } from './field-error.ts';
import { type AskedQuestion, type ChoiceQuestion, type FileListQuestion, isRequired, type TextQuestion } from './form.ts';

/** `value` is absent when nothing was answered and nothing had to be. */
export type ReadAnswer = { readonly value?: AnswerValue } | { readonly error: FieldError };

type Fault = { readonly fault: FaultCode; readonly limit?: number };
type Parsed = { readonly value?: AnswerValue } | Fault;

const REQUIRED: Readonly<Record<AskedQuestion['kind'], FaultCode>> = {
  text: 'required-text',
  phone: 'required-text',
  email: 'required-text',
  date: 'required-text',
  choice: 'required-choice',
  agency: 'required-choice',
  province: 'required-choice',
  ward: 'required-choice',
  tick: 'required-tick',
  fileList: 'required-file',
};

/** Reads what was posted for one question: forgives stray spaces, dots and dashes, never guesses. */
export function readQuestion(question: AskedQuestion, posted: unknown, answers: Answers): ReadAnswer {
  const parsed = parse(question, posted);
  if ('fault' in parsed) return { error: fieldError(question, parsed.fault, parsed.limit) };
  const open = parsed.value === undefined || parsed.value === false;
  if (open && isRequired(question, answers)) return { error: fieldError(question, REQUIRED[question.kind]) };
  return parsed;
}

function parse(question: AskedQuestion, posted: unknown): Parsed {
  switch (question.kind) {
    case 'tick':
      return { value: posted === true || posted === 'true' || posted === 'on' };
    case 'fileList':
      return parseFiles(question, posted);
    case 'text':
      return parseText(question, textOf(posted));
    default:
      return parseLine(question, textOf(posted).trim());
  }
}

function parseLine(question: Exclude<AskedQuestion, { kind: 'tick' | 'fileList' | 'text' }>, line: string): Parsed {
  if (line === '') return {};
  switch (question.kind) {
    case 'phone':
      return parsedBy(parsePhoneNumber, line, 'phone-malformed');
    case 'email':
      return parsedBy(parseEmailAddress, line, 'email-malformed');
    case 'date':
      return parsedBy(parseDay, line, 'date-malformed');
    case 'choice':
      return parseChoice(question, line);
    case 'province':
      return parseCode(/^\d{2}$/, line);
    case 'ward':
      return parseCode(/^\d{5}$/, line);
    case 'agency':
      return parseCode(/^[0-9A-Z-]{2,20}$/, line);
  }
}

function textOf(posted: unknown): string {
  return typeof posted === 'string' ? posted : '';
}

function parseText({ multiline, minLength, maxLength }: TextQuestion, posted: string): Parsed {
  const text = multiline === true ? tidyLines(posted) : tidyLine(posted);
  if (text === '') return {};
  if (/[^\P{C}\n]/u.test(text)) return { fault: 'text-malformed' };
  const length = [...text].length;
  if (length > maxLength) return { fault: 'too-long', limit: maxLength };
  if (minLength !== undefined && length < minLength) return { fault: 'too-short', limit: minLength };
  return { value: text };
}

/** One NFC form for what looks alike; invisible format characters come along when people paste, and go. */
function tidyLine(line: string): string {
  return line
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function tidyLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(tidyLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function parsedBy(parser: (text: string) => Result<string>, line: string, fault: FaultCode): Parsed {
  const parsed = parser(line);
  return parsed.ok ? { value: parsed.value } : { fault };
}

function parseChoice(question: ChoiceQuestion, line: string): Parsed {
  return question.options.some(({ value }) => value === line) ? { value: line } : { fault: 'choice-unknown' };
}

function parseCode(pattern: RegExp, line: string): Parsed {
  return pattern.test(line) ? { value: line } : { fault: 'choice-unknown' };
}

const FILE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parseFiles({ maxFiles }: FileListQuestion, posted: unknown): Parsed {
  const items: readonly unknown[] = Array.isArray(posted) ? posted : [posted];
  const ids = items.filter((item) => item !== undefined && item !== '');
  if (!ids.every((id) => typeof id === 'string')) return { fault: 'file-unknown' };
  if (!ids.every((id) => FILE_ID.test(id))) return { fault: 'file-unknown' };
  const unique = [...new Set(ids)];
  if (unique.length > maxFiles) return { fault: 'too-many-files', limit: maxFiles };
  return unique.length === 0 ? {} : { value: unique };
}
