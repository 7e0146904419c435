import type { TranslationOf } from '../define-texts.ts';
import type { notificationTexts } from '../notifications.ts';

export const notifications: TranslationOf<typeof notificationTexts> = {
  title: 'お知らせ',
  empty: 'お知らせはありません',
  unread: '未読',
  unreadCount: (count) => `未読のお知らせ ${count}件`,
  readAll: 'すべて既読にする',
  older: '以前のお知らせ',
  newest: '最新のお知らせに戻る',
  delivery: {
    channels: { email: 'メール', push: 'プッシュ通知', sms: 'SMS' },
    sent: (channel, moment) => `${moment}に${channel}を送信しました`,
    waiting: (channel) => `${channel}は送信待ちです`,
    failed: (channel) => `${channel}を送信できませんでした`,
  },
  settings: {
    title: 'お知らせの受け取り',
    hint: 'お知らせの種類と受け取り方法',
    lead: '受け取りたいお知らせの種類と方法を選んでください。ワンタイムコードは常に送信されます。',
    channels: { app: 'アプリ', email: 'メール', sms: 'SMS' },
    fixed: '常に受け取る',
    submit: '保存',
    saved: '選択を保存しました。',
    open: '受け取るお知らせを選ぶ',
    topics: {
      applications: { name: '申請', hint: '受付、追加の依頼、結果。SMSは重要な場合のみです。' },
      visits: { name: '受診', hint: '受診記録に新しい受診があるとき。' },
      arrears: { name: '事業所の滞納', hint: '事業所が30日以上滞納している場合、毎月10日に。' },
      card: { name: '健康保険証', hint: '新しいカードの発行、期限の30日前。' },
      payments: { name: '保険料の納付', hint: '納付の結果、返金、ほかの人があなたのために納付したとき。' },
      benefits: { name: '給付の支給', hint: '給付が支給されたとき。' },
      reminders: { name: 'リマインダー', hint: 'お子さまの6歳・18歳、年金の受給年齢、下書きの期限。' },
      answers: { name: 'ご意見への回答', hint: 'お送りいただいたご意見に回答があるとき。' },
      security: { name: 'アカウントの安全', hint: '新しい端末、パスワードや連絡先の変更。安全のため停止できません。' },
    },
  },
};
