import type { TranslationOf } from '../define-texts.ts';
import type { componentTexts } from '../components.ts';

export const components: TranslationOf<typeof componentTexts> = {
  required: '必須',
  showPassword: 'パスワードを表示',
  dateHint: '日/月/年の順、例：22/11/1985',
  monthHint: '月/年（例：07/2026）',
  chooseOne: '選択してください',
  checkAgain: '入力内容を確認してください',
  requestId: (code) => `エラーコード ${code}`,
  sending: '送信中…',
  loading: '読み込み中…',
  failed: {
    network: '通信できないため送信できませんでした。入力内容は残っています。もう一度お試しください。',
    server: 'システムの不具合で送信できませんでした。入力内容は残っています。しばらくしてからもう一度お試しください。',
  },
  tones: { info: 'お知らせ', good: '完了', warn: 'ご確認ください', danger: '重要' },
  pages: 'ページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  pageOf: (page, pages) => `${pages}ページ中${page}ページ`,
  timeline: { done: '完了', now: '進行中', next: '今後' },
  band: { paid: '納付済み', unpaid: '未納', gap: '未加入' },
  back: '戻る',
  chooseFile: 'ファイルを選択',
  noFileChosen: 'ファイルが選択されていません',
  chosenFile: (name, size) => `選択したファイル：${name}（${size}）`,
};
