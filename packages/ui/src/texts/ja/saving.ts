import type { TranslationOf } from '../define-texts.ts';
import type { savingTexts } from '../saving.ts';

export const saving: TranslationOf<typeof savingTexts> = {
  network: '通信できないため保存できませんでした。入力内容はこのページに残っています。',
  session: 'ログインの有効時間が切れたため保存できませんでした。別の画面でログインし直してから、もう一度お試しください。',
  server: 'システムの不具合で保存できませんでした。入力内容はこのページに残っています。',
};
