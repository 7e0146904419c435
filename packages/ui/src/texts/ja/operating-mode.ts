import type { TranslationOf } from '../define-texts.ts';
import type { operatingModeTexts } from '../operating-mode.ts';

export const operatingMode: TranslationOf<typeof operatingModeTexts> = {
  readingOnly: 'メンテナンス中です。情報の閲覧はできますが、送信と変更は一時停止しています。',
  readingOnlyUntil: (time, day) =>
    `${day} ${time} までメンテナンス中です。情報の閲覧はできますが、送信と変更は一時停止しています。`,
};
