import type { TranslationOf } from '../define-texts.ts';
import type { actingTexts } from '../acting.ts';

export const acting: TranslationOf<typeof actingTexts> = {
  readables: { card: '医疗保险卡', contributions: '参保记录', benefits: '待遇信息', visits: '就诊手册' },
  label: '他人的数据',
  viewing: '正在查看以下人员的数据：',
  back: '返回我的数据',
};
