import type { TranslationOf } from '../define-texts.ts';
import type { operatingModeTexts } from '../operating-mode.ts';

export const operatingMode: TranslationOf<typeof operatingModeTexts> = {
  readingOnly: '系统正在维护。您仍可查看信息；提交和更改暂停。',
  readingOnlyUntil: (time, day) => `系统维护至${day} ${time}。您仍可查看信息；提交和更改暂停。`,
};
