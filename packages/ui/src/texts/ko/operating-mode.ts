import type { TranslationOf } from '../define-texts.ts';
import type { operatingModeTexts } from '../operating-mode.ts';

export const operatingMode: TranslationOf<typeof operatingModeTexts> = {
  readingOnly: '시스템 점검 중입니다. 정보는 볼 수 있으나 신청과 변경은 잠시 중단됩니다.',
  readingOnlyUntil: (time, day) => `${day} ${time}까지 시스템 점검 중입니다. 정보는 볼 수 있으나 신청과 변경은 잠시 중단됩니다.`,
};
