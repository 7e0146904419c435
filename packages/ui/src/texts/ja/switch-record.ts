import type { TranslationOf } from '../define-texts.ts';
import type { switchRecordTexts } from '../switch-record.ts';

export const switchRecord: TranslationOf<typeof switchRecordTexts> = {
  title: '記録の切り替え',
  lead: 'お子さま、後見している方、または情報を共有してくれている方の記録を開きます。',
  own: '自分の記録',
  ownHint: '現在ご自分の記録を表示しています',
  children: 'お子さまと後見している方',
  noChildren: 'アカウントに連携されたお子さまはまだいません。',
  register: 'お子さまのアカウント登録',
  sharers: 'あなたと共有している方',
  toSharing: '共有相手',
  relationships: { father: 'あなたは父親です', mother: 'あなたは母親です', guardian: 'あなたは後見人です' },
  shared: (things) => `共有項目：${things}`,
  until: (day) => `${day}まで`,
  of: (name) => `${name}さんの記録`,
  endsAtAge: (name, day) => `${day}まで閲覧と代理申請ができます。翌日に${name}さんは18歳になり、本人のアカウントを使います。`,
  managesAccount: (name, day) =>
    `${name}さんが自分でアカウントを管理しています。受診に付き添えるように、${day}までお子さんの健康保険カードを見られます。`,
  handOver: 'お子さんにアカウントを引き渡す',
  handOverHint: 'お子さんが一定の年齢になり、両方が同意したとき',
  readingUntil: (day) => `${day}まで閲覧できます。`,
  logged: (name) => `閲覧のたびに記録され、${name}さんは「データを見た人」で確認できます。`,
  services: '公共サービス',
  servicesHint: '代わりに申請する',
  history: '申請履歴',
  historyHint: '送信した申請と結果',
  toOthers: '別の記録を選ぶ',
};
