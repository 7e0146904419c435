import { parseDay } from '@openvssid/core';
import type { RequestEvent } from '@sveltejs/kit';
import { ledgerTexts } from '@openvssid/ui/texts/ledger';

type Typed = { from: string; to: string };

/** The days of an address as somebody typed them, those that are days, and what is said of those that are none. */
export function readSpan({ url, locals }: Pick<RequestEvent, 'url' | 'locals'>): {
  typed: Typed;
  span: Partial<Typed>;
  fields: Readonly<Record<string, string>>;
} {
  const typed = { from: url.searchParams.get('from')?.trim() ?? '', to: url.searchParams.get('to')?.trim() ?? '' };
  const read = { from: parseDay(typed.from), to: parseDay(typed.to) };
  const names = ['from', 'to'] as const;
  const message = ledgerTexts[locals.language === 'vi' ? 'vi' : 'en'].notDay;
  const wrong = names.filter((name) => typed[name] !== '' && !read[name].ok);
  return {
    typed,
    span: { ...(read.from.ok && { from: read.from.value }), ...(read.to.ok && { to: read.to.value }) },
    fields: Object.fromEntries(wrong.map((name) => [name, message])),
  };
}
