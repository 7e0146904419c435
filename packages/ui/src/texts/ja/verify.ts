import type { TranslationOf } from '../define-texts.ts';
import type { verifyTexts } from '../verify.ts';

export const verify: TranslationOf<typeof verifyTexts> = {
  title: '健康保険証の確認',
  lead: '提示されたカードを確認する方のための画面です。通信がなくても確認できます。',
  code: 'コードの内容',
  codeHint: '「認証コード」をスキャナーで読み取るか、コードの内容をここに貼り付けてください。',
  check: '確認',
  scan: 'カメラで読み取る',
  stop: '読み取りを止める',
  picture: 'QRコードの写った写真を選ぶ',
  camera: 'カメラの映像',
  noCamera: 'カメラを使えません。カメラの使用を許可するか、写真を選ぶか、コードの内容を貼り付けてください。',
  noQr: '写真にQRコードが見つかりません。より鮮明な写真を選んでください。',
  empty: 'コードの内容を入力してください',
  result: '確認の結果',
  outcomes: {
    valid: { title: '有効なカードです', text: '署名は正しく、有効期間内です。' },
    'not-yet-valid': { title: 'まだ有効ではありません', text: '署名は正しいですが、有効期間が始まっていません。' },
    expired: {
      title: '期限切れのカードです',
      text: '署名は正しいですが、コードまたはカードの期限が切れています。カードの持ち主にコードを開き直してもらってください。',
    },
    void: { title: 'このカードは無効です', text: '新しいカードに交換されたか、回収されています。' },
    locked: {
      title: 'カードは一時停止中です',
      text: '現在は使えません。カードの持ち主が社会保険機関に問い合わせる必要があります。',
    },
    unsigned: {
      title: '署名のないカードコードです',
      text: '内容は読めますが、真正かどうか確認できません。カードの持ち主に「認証コード」を開いてもらってください。',
    },
    'unknown-key': {
      title: '署名元が分かりません',
      text: '公開されている一覧にない鍵で署名されています。このコードを確認に使わないでください。',
    },
    forged: { title: '署名が正しくありません', text: 'コードの内容が変更されています。このコードを確認に使わないでください。' },
    unreadable: {
      title: 'コードを読み取れません',
      text: '健康保険証のコードではないか、一部が欠けています。もう一度読み取ってください。',
    },
  },
  stateChecked: (time, day) => `${day} ${time} の一覧によるカードの状態です。`,
  stateNotChecked: '通信できないため、カードが停止または交換されているか確認できませんでした。',
  stateNotCheckedSince: (time, day) =>
    `カードが停止または交換されているか確認できませんでした。最新の一覧は${day} ${time} のものです。`,
  keysMissing: '公開鍵を取得できないため、署名を確認できませんでした。一度通信に接続してから、もう一度お試しください。',
  fullName: '氏名',
  compare: '氏名と生年月日を、写真付きの身分証と照合してください。',
  issuedAt: 'コードの作成日時',
  moment: (time, day) => `${day} ${time}`,
  another: '別のコードを確認',
  document: {
    title: '文書の確認',
    genuine: '社会保険機関が発行した文書です',
    genuineHint: '以下の情報を、お手元の文書と照合してください。',
    unknown: 'このコードの文書はありません',
    unknownHint: '文書のコードをもう一度ご確認ください。コードが正しい場合、社会保険機関が発行した文書ではありません。',
    code: '確認コード',
    number: '文書番号',
    issuedOn: '発行日',
    agency: '発行機関',
    about: '内容',
    outcome: '結果',
    outcomes: { accepted: '承認', refused: '不承認' },
    name: '宛名',
  },
};
