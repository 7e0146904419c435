import type { Language } from '@openvssid/core';

/** A text in both languages; Vietnamese is the official one. `{name}` marks what is filled in. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Fills `{name}` in both languages. A name without a value stays visible, so that a test or a reader notices it. */
export function fill(text: Bilingual, values: Readonly<Record<string, string>>): Bilingual {
  return { vi: fillOne(text.vi, values), en: fillOne(text.en, values) };
}

function fillOne(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
