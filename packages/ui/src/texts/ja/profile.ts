import type { TranslationOf } from '../define-texts.ts';
import type { profileTexts } from '../profile.ts';

export const profile: TranslationOf<typeof profileTexts> = {
  title: '情報の変更',
  hint: '電話番号、メール、住所、身分証番号',
  lead: 'ワンタイムコードとお知らせは、この電話番号とメールアドレスにお送りします。',
  phone: '電話番号',
  email: 'メールアドレス',
  address: '連絡先住所',
  identity: {
    'citizen-number': '個人識別番号・身分証（CCCD）番号',
    'old-id-number': '旧身分証（CMND）番号（9桁）',
    'passport-number': '旅券番号',
    none: '個人識別番号・身分証（CCCD）番号',
  },
  notRecorded: '登録なし',
  change: '変更',
  add: '追加',
  replaceNumber: '12桁の身分証番号に変更',
  changeOf: (what) => `変更：${what}`,
  nameAndBirth:
    '氏名、性別、生年月日はここでは変更できません。誤りがある場合は、公共サービスの［608A］で訂正を申請してください。',
  changed: {
    phone: '電話番号を変更しました。',
    email: 'メールアドレスを変更しました。',
    address: '連絡先住所を変更しました。',
  },
  toldBoth: '以前の連絡先と新しい連絡先の両方にお知らせしました。',
  held: {
    title: '支給に関する変更を一時保留しています',
    text: (moment) =>
      `電話番号またはメールアドレスが変更されたため、受取口座、受取方法、代理受取の変更は${moment}まで保留されます。給付は今までどおり支給されます。`,
  },
  phonePage: {
    title: '新しい電話番号',
    current: (phone) => `現在の番号：${phone}`,
    hint: 'コードは新しい番号に送信します。以前の番号にもお知らせします。',
  },
  emailPage: {
    title: '新しいメールアドレス',
    current: (email) => `現在のメールアドレス：${email}`,
    hint: 'コードは新しいメールアドレスに送信します。以前のアドレスにもお知らせします。',
  },
  addressPage: {
    title: '新しい連絡先住所',
    lead: 'コードは登録済みの電話番号またはメールアドレスに送信します。',
    province: '省・市',
    ward: '坊・社（区・村）',
    street: '番地、通り、集落',
    showWards: '坊・社の一覧を表示',
    chooseProvince: '先に省・市を選んでください',
  },
  waits: '変更後は、安全のため、支給に関する変更（受取口座、受取方法、委任）は24時間できません。',
  sendCode: 'コードを送信',
  enter: (field) => `${field}を入力してください`,
  choose: (field) => `${field}を選んでください`,
  code: {
    title: '変更の確認',
    sent: {
      sms: (to) => `${to} にSMSでコードを送信しました。`,
      email: (to) => `${to} にメールでコードを送信しました。`,
    },
    delivery: {
      waiting: 'コードを送信しています。',
      sent: 'コードを送信しました。通常は数秒で届きます。',
      failed: 'ここにコードを送信できませんでした。番号またはアドレスをご確認ください。',
    },
    confirm: '確認',
    correct: '訂正する',
  },
  notMePayment: '給付はこの変更の前と同じ方法で支給され、担当者が確認します。',
  notMe: '変更前の電話番号とメールアドレスに戻し、社会保険機関の担当者が確認します。',
};
