import type { TranslationOf } from '../define-texts.ts';
import type { savingTexts } from '../saving.ts';

export const saving: TranslationOf<typeof savingTexts> = {
  network: '没有网络连接，未能保存。您填写的内容仍保留在此页面。',
  session: '登录已过期，未能保存。请在另一个窗口重新登录后再试。',
  server: '系统故障，未能保存。您填写的内容仍保留在此页面。',
};
