import type { Language } from '@openvssid/core';
import { healthBookTexts } from '../../../src/lib/texts/health-book.ts';

/** Kinds of papers by their code; one that we do not know is shown as VssID names it. */
export const PAPER_KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: healthBookTexts.vi.paperKinds,
  en: healthBookTexts.en.paperKinds,
};
