import { isDay, isMonth, parseDay, parseMonth } from '@openvssid/core';
import type { FaultCode } from '../fault.ts';
import type { SingleQuestion } from './form.ts';

/** What the typed text is in the facts, or what is wrong with it; `undefined` for nothing. */
export type ReadValue = { readonly value: unknown } | { readonly fault: FaultCode };

/** Marks of direction and width that come along when something is copied; nobody sees them. */
const UNSEEN = /\p{Cf}/gu;

/** Reads one answer as people type it: `5.000.000`, `22/11/1985`, `7/2026`, `3,33`. Ranges are left to the calculator. */
export function readValue(question: SingleQuestion, typed: string): ReadValue {
  const text = typed.normalize('NFKC').replace(UNSEEN, '').trim();
  if (text === '') return { value: undefined };
  switch (question.kind) {
    case 'day':
      return readDay(text);
    case 'month':
      return readMonth(text);
    case 'birth':
      return readBirth(text);
    case 'money':
      return readMoney(text);
    case 'number':
      return readNumber(text, question.decimals ?? 0);
    case 'choice': {
      const option = question.options.find(({ value }) => value === text);
      return option ? { value: 'as' in option ? option.as : option.value } : { fault: 'E_VALUE' };
    }
    case 'tick':
      return { value: 'as' in question ? question.as : true };
    case 'numbers':
      return readSeveral(text, /[,;\s]+/, (one) => readNumber(one, 0));
    case 'days':
      return readSeveral(text, /[,;\n]+|\s{1,}(?=\d{1,2}[/.-])/, readDay);
  }
}

function readDay(text: string): ReadValue {
  const day = parseDay(withStrokes(text));
  return day.ok ? { value: day.value } : { fault: 'E_DATE' };
}

function readMonth(text: string): ReadValue {
  const month = parseMonth(withStrokes(text));
  return month.ok ? { value: month.value } : { fault: 'E_MONTH' };
}

/** `22111985` and `072026`: the number pad of many phones has no stroke. */
function withStrokes(text: string): string {
  return text.replace(/^(\d{2})?(\d{2})((?:19|20)\d{2})$/, (_, day: string | undefined, month: string, year: string) =>
    [...(day === undefined ? [] : [day]), month, year].join('/'),
  );
}

/** A day, a month or only a year, as the papers have it. */
function readBirth(text: string): ReadValue {
  const day = parseDay(withStrokes(text));
  const month = parseMonth(withStrokes(text));
  if (day.ok || isDay(text)) return { value: day.ok ? day.value : text };
  if (month.ok || isMonth(text)) return { value: month.ok ? month.value : text };
  return /^\d{4}$/.test(text) ? { value: text } : { fault: 'E_DATE' };
}

/** Dots, commas and spaces between thousands are for the eye; «đ» may follow, and people also say `5,5 triệu`. */
function readMoney(text: string): ReadValue {
  const bare = text.replace(/(đ|đồng|vnd|vnđ)$/iu, '').trim();
  const millions = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:triệu|tr)$/iu.exec(bare);
  if (millions) return { value: Number(millions[1]) * 1_000_000 + Number((millions[2] ?? '').padEnd(2, '0')) * 10_000 };
  const grouped = /^\d{1,3}(?:[.,\s\u00a0]\d{3})+$/.test(bare);
  const digits = bare.replace(/[.,\s\u00a0]/g, '');
  return (grouped || /^\d+$/.test(bare)) && digits.length <= 15 ? { value: Number(digits) } : { fault: 'E_MONEY' };
}

function readNumber(text: string, decimals: number): ReadValue {
  const found = /^(\d{1,9})(?:[.,](\d+))?\s*%?$/.exec(text);
  if (!found || (found[2] ?? '').length > decimals) return { fault: 'E_VALUE' };
  return { value: Number(`${found[1]}.${found[2] ?? '0'}`) };
}

function readSeveral(text: string, between: RegExp, read: (one: string) => ReadValue): ReadValue {
  const all = text
    .split(between)
    .filter((one) => one.trim() !== '')
    .map((one) => read(one.trim()));
  const fault = all.find((one) => 'fault' in one);
  return fault ?? { value: all.map((one) => ('value' in one ? one.value : undefined)) };
}
