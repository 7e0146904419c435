import {
  compact,
  parseCitizenNumber,
  parseDay,
  parseEmailAddress,
  parseMonth,
  parsePhoneNumber,
  type Result,
} from '@openvssid/core';
import type { Answers, AnswerValue } from './answers.ts';
import { readCardOf } from './from-card.ts';
import { type FaultCode, type FieldError, fieldError } from './field-error.ts';
import {
  type AskedQuestion,
  type FileListQuestion,
  isRequired,
  type MultiChoiceQuestion,
  type Option,
  type TextQuestion,
} from './form.ts';

/** `value` is absent when nothing was answered and nothing had to be. */
export type ReadAnswer = { readonly value?: AnswerValue } | { readonly error: FieldError };

type Fault = { readonly fault: FaultCode; readonly limit?: number };
type Parsed = { readonly value?: AnswerValue } | Fault;

const REQUIRED: Readonly<Record<AskedQuestion['kind'], FaultCode>> = {
  text: 'required-text',
  phone: 'required-text',
  email: 'required-text',
  date: 'required-text',
  month: 'required-text',
  accountNumber: 'required-text',
  insuranceNumber: 'required-text',
  citizenNumber: 'required-text',
  payPoint: 'required-text',
  multiChoice: 'required-choice',
  recordChoice: 'required-choice',
  bank: 'required-choice',
  facility: 'required-choice',
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
  if ('fault' in parsed) return { error: fieldError(question, parsed.fault, parsed) };
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
    case 'payPoint':
      return parseText({ maxLength: 200 }, textOf(posted));
    case 'multiChoice':
      return parseChosen(question, posted);
    default:
      return parseLine(question, textOf(posted).trim());
  }
}

function parseLine(
  question: Exclude<AskedQuestion, { kind: 'tick' | 'fileList' | 'text' | 'payPoint' | 'multiChoice' }>,
  line: string,
): Parsed {
  if (line === '') return {};
  switch (question.kind) {
    case 'phone':
      return parsedBy(parsePhoneNumber, line, 'phone-malformed');
    case 'email':
      return parsedBy(parseEmailAddress, line, 'email-malformed');
    case 'date':
      return parsedBy(parseDay, line, 'date-malformed');
    case 'month':
      return parsedBy(parseMonth, line, 'month-malformed');
    case 'accountNumber':
      return parseAccount(line);
    case 'insuranceNumber':
      return question.fromCard ? parseFromCard(line) : parseDigits(/^\d{10}$/, line, 'insurance-number-malformed');
    case 'citizenNumber':
      return parsedBy(parseCitizenNumber, line, 'citizen-number-malformed');
    case 'choice':
      return parseChoice(question.options, line, 'choice-unknown');
    case 'recordChoice':
      return parseChoice(question.options ?? [], line, 'choice-gone');
    case 'bank':
      return parseCode(/^[a-z0-9-]{2,40}$/, line);
    case 'facility':
      return parseCode(/^\d{2}[0-9A-Z]{3}$/, line);
    case 'province':
      return parseCode(/^\d{2}$/, line);
    case 'ward':
      return parseCode(/^\d{5}$/, line);
    case 'agency':
      return parseCode(/^[0-9A-Z-]{2,20}$/, line);
  }
}

type TextRoom = Pick<TextQuestion, 'multiline' | 'minLength' | 'maxLength'>;

function textOf(posted: unknown): string {
  return typeof posted === 'string' ? posted : '';
}

function parseText({ multiline, minLength, maxLength }: TextRoom, posted: string): Parsed {
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

function parseDigits(pattern: RegExp, line: string, fault: FaultCode): Parsed {
  const digits = compact(line);
  return pattern.test(digits) ? { value: digits } : { fault };
}

/** NAPAS cards: 9704, the bank's two digits, and the card's own number. */
const BANK_CARD = /^9704\d{12}(\d{3})?$/;

/** Banks let people choose their numbers, whatever their length: what no account can be is nothing but zeros, and the number of a card. */
function parseAccount(line: string): Parsed {
  const digits = compact(line);
  if (BANK_CARD.test(digits)) return { fault: 'account-number-of-card' };
  if (/^0+$/.test(digits)) return { fault: 'account-number-unreal' };
  return parseDigits(/^\d{6,19}$/, line, 'account-number-malformed');
}

/** A number as people copy it from a card, or all that the card's QR code says. */
function parseFromCard(line: string): Parsed {
  const number = readCardOf(line)?.number;
  return number === undefined ? { fault: 'insurance-number-malformed' } : { value: number };
}

function parseChoice(options: readonly Option[], line: string, fault: FaultCode): Parsed {
  return options.some(({ value }) => value === line) ? { value: line } : { fault };
}

/** Ticked boxes, in the order of the options whatever the order they were sent in. */
function parseChosen({ options }: MultiChoiceQuestion, posted: unknown): Parsed {
  const given = itemsOf(posted);
  if (!given.every((item) => options.some(({ value }) => value === item))) return { fault: 'choice-unknown' };
  const chosen = options.map(({ value }) => value).filter((value) => given.includes(value));
  return chosen.length === 0 ? {} : { value: chosen };
}

/** A list as JSON brings it, or one value as a form with one box brings it. */
function itemsOf(posted: unknown): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(posted) ? posted : [posted];
  return items.filter((item) => item !== undefined && item !== '');
}

function parseCode(pattern: RegExp, line: string): Parsed {
  return pattern.test(line) ? { value: line } : { fault: 'choice-unknown' };
}

const FILE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parseFiles({ maxFiles }: FileListQuestion, posted: unknown): Parsed {
  const ids = itemsOf(posted);
  if (!ids.every((id) => typeof id === 'string')) return { fault: 'file-unknown' };
  if (!ids.every((id) => FILE_ID.test(id))) return { fault: 'file-unknown' };
  const unique = [...new Set(ids)];
  if (unique.length > maxFiles) return { fault: 'too-many-files', limit: maxFiles };
  return unique.length === 0 ? {} : { value: unique };
}
