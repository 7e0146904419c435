import type { TranslationOf } from '../define-texts.ts';
import type { problemTexts } from '../problems.ts';

export const problems: TranslationOf<typeof problemTexts> = {
  notFound: { title: 'ページが見つかりません', text: 'アドレスが変わったか、ご本人の情報ではない可能性があります。' },
  unexpected: {
    title: 'エラーが発生しました',
    text: 'システム側の不具合です。しばらくしてからもう一度お試しください。',
  },
  refused: { title: '処理できませんでした', text: 'ご依頼の操作は実行できません。' },
  overloaded: { title: 'アクセスが集中しています', text: 'しばらくしてからもう一度お試しください。' },
  requestId: (code) => `エラーコード ${code}`,
  tryAgainIn: (minutes) => `${minutes}分後にもう一度お試しください。`,
  tryAgain: 'もう一度試す',
  toStart: '最初のページへ',
  getHelp: 'ヘルプを見る',
};
