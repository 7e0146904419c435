import type { TranslationOf } from '../define-texts.ts';
import type { settingsTexts } from '../settings.ts';

export const settings: TranslationOf<typeof settingsTexts> = {
  title: '設定',
  toSettings: '設定',
  version: (version) => `バージョン ${version}`,
  entries: {
    password: { title: 'パスワードの変更', hint: '現在のパスワードとワンタイムコードが必要です' },
    devices: { title: '使用中の端末', hint: 'ログインしている端末' },
    language: { title: '言語' },
  },
  password: {
    title: 'パスワードの変更',
    old: '現在のパスワード',
    new: '新しいパスワード',
    repeat: '新しいパスワード（確認）',
    submit: '完了',
    codeTitle: 'ワンタイムコードで確認',
    sent: {
      sms: (to) => `${to} にSMSでコードを送信しました。`,
      email: (to) => `${to} にメールでコードを送信しました。`,
    },
    delivery: {
      waiting: 'コードを送信しています。',
      sent: 'コードを送信しました。通常は数秒で届きます。',
      failed: 'この連絡先にコードを送信できませんでした。別の方法で新しいコードを取得してください。',
    },
    confirm: '確認',
    changed: 'パスワードを変更しました。ほかの端末はログアウトされました。',
  },
  devices: {
    title: '使用中の端末',
    lead: 'ログインしたことのあるブラウザーが、それぞれ1台の端末として表示されます。心当たりのない端末があれば削除し、パスワードを変更してください。',
    sessions: 'ログイン中',
    known: '登録済みの端末',
    here: 'この端末',
    lastSeen: (moment) => `最終使用 ${moment}`,
    since: (moment) => `ログイン ${moment}`,
    unnamed: '種類の分からない端末',
    end: 'ログアウト',
    endOf: (name) => `${name}をログアウト`,
    endOthers: 'ほかの端末をすべてログアウト',
    remove: '削除',
    removeOf: (name) => `${name}を削除`,
    noOthers: 'この端末でのみログインしています。',
    done: {
      session: 'その端末をログアウトしました。',
      sessions: 'ほかの端末をすべてログアウトしました。',
      device: '端末を削除しました。',
    },
  },
  language: {
    title: '言語',
    label: 'アプリ、SMS、メールの言語',
    submit: '保存',
    saved: '言語を保存しました。',
  },
};
