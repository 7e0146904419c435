import type { TranslationOf } from '../define-texts.ts';
import type { shellTexts } from '../shell.ts';

export const shell: TranslationOf<typeof shellTexts> = {
  appName: 'OpenVssID',
  tagline: 'デジタル社会保険',
  skipToContent: '本文へ移動',
  mainNavigation: 'メインメニュー',
  tabs: { personal: 'マイページ', services: '行政サービス', lookUp: '照会', help: 'ヘルプ' },
  yourAccount: 'あなたのアカウント',
  menu: 'メニューを開く',
  closeMenu: 'メニューを閉じる',
  insuranceNumber: (number) => `社会保険番号：${number}`,
  notifications: 'お知らせ',
  unreadNotifications: (count) => `お知らせ、未読 ${count}件`,
  news: 'ニュース',
  settings: '設定',
  changePassword: 'パスワードの変更',
  signIn: 'ログイン',
  signOut: 'ログアウト',
  language: '言語',
  contentInEnglish: '案内とニュースはベトナム語と英語のみです。',
  chooseLanguage: '言語を選ぶ',
  back: '戻る',
  offline: '通信できません。現在、一部の内容は表示できません。',
  offlineStored: (time, day) => `通信できません。${day} ${time} 現在の情報を表示しています。`,
  storedCopy: (time, day) => `通信が遅くなっています。${day} ${time} 現在の情報を表示しています。`,
  pageTitle: (title) => `${title} · OpenVssID`,
};
