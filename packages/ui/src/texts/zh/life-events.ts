import type { TranslationOf } from '../define-texts.ts';
import type { lifeEventTexts } from '../life-events.ts';

export const lifeEvents: TranslationOf<typeof lifeEventTexts> = {
  title: '人生大事指南',
  lead: '生病、生育、失业、退休……您能领什么、需要哪些材料、到哪里办理。',
  onThisPage: '本页内容',
  calculate: '按您的情况试算',
  notVerified: '依据通常做法，请再向受理单位确认。',
};
