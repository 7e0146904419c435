import type { TranslationOf } from '../define-texts.ts';
import type { actingTexts } from '../acting.ts';

export const acting: TranslationOf<typeof actingTexts> = {
  readables: { card: '健康保険証', contributions: '加入記録', benefits: '給付の記録', visits: '受診記録' },
  label: 'ほかの方の情報',
  viewing: '表示中の情報：',
  back: '自分の情報に戻る',
};
