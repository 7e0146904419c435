import type { Dictionary, TranslatedLanguage } from '@openvssid/core';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { chinese } from './zh.ts';

/** The services' texts, and what a card entitles to, for readers of these languages. */
export const SERVICE_DICTIONARIES: Readonly<Record<TranslatedLanguage, Dictionary>> = { ko: korean, ja: japanese, zh: chinese };
