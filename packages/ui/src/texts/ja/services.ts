import type { TranslationOf } from '../define-texts.ts';
import type { serviceTexts } from '../services.ts';

export const services: TranslationOf<typeof serviceTexts> = {
  title: '行政サービス',
  subTabs: { services: 'サービス', history: '申請履歴' },
  coded: (code, name) => `[${code}] ${name}`,
  drafts: '作成中',
  savedOn: (moment) => `最終保存 ${moment}`,
  continueDraft: '続ける',
  discard: '削除',
  discardTitle: '作成中の申請を削除しますか',
  discardWhat: 'この申請の内容とファイルは削除され、元に戻せません。申請はまだ提出されていません。',
  discardYes: '作成中の申請を削除',
  discardNo: '残しておく',
  forVisit: '受診記録の中の受診から報告します。',
  forApplication: '結果の出た申請から申し立てます。',
  noServices: '利用できるサービスはまだありません',

  start: '始める',
  startAgain: '作成中の申請を続ける',
  draftSaved: (moment) => `作成中の申請があります。最終保存 ${moment}。`,
  notEligible: '現在、このサービスは申請できません',
  whatToDo: 'できること',
  seeOpen: (number) => `申請 ${number} を見る`,
  callHotline: (number) => `ご不明な点は電話窓口 ${number} にお問い合わせください。`,

  page: (position, count) => `${count}ステップ中${position}`,
  whatWeKnow: '登録されている情報',
  notRecorded: '登録なし',
  continue: '続ける',
  backToServices: 'サービス',
  saving: '保存中…',
  savedAt: (time) => `${time}に保存しました`,
  savesItself: '入力内容は自動的に保存されます。',
  tryAgain: 'もう一度試す',
  signInElsewhere: '新しい画面でログイン',
  sessionEnded:
    'ログインの有効時間が切れました。新しい画面でログインし、このページに戻ってもう一度押してください。入力内容は残っています。',
  changedElsewhere: 'この申請は別の画面で変更されました',
  changedElsewhereWhat: '入力内容はこのページに残っていますが、保存されていません。残すほうを選んでください。',
  keepMine: 'このページの内容を残す',
  takeStored: '保存された内容を使う',
  otherList: (label) => `${label}の一覧を読み込み中…`,
  bank: {
    filter: '銀行名の一部を入力すると一覧が絞り込まれます',
    fitting: (count) => (count === 0 ? '一致する銀行はありません' : `${count}件の銀行が一致`),
  },
  facility: {
    words: '医療機関の名称（省・市の名前を加えることもできます）',
    find: '検索',
    found: (count) =>
      count >= 20
        ? '一致する医療機関が多数あります。見つからない場合はさらに入力してください。'
        : `${count}件見つかりました。一つ選択してください。`,
    none: '医療機関が見つかりません。名称を確認するか、短く入力してください。',
    nothing: '選択しない',
  },

  files: {
    sent: 'アップロードしたファイル',
    add: '写真を撮る、またはファイルを選ぶ',
    addMore: 'ファイルを追加',
    limits: (count, megabytes) => `写真（JPEG、PNG）またはPDF。最大${count}点、1点${megabytes} MBまで。`,
    enough: (count) => `ファイル${count}点がそろっています。別のファイルを加えるには、1点削除してください。`,
    upload: 'アップロード',
    remove: '削除',
    removeOf: (name) => `${name}を削除`,
    uploading: (name, percent) => `${name}をアップロード中：${percent}%`,
    checking: (name) => `${name}を確認中…`,
    uploaded: (name) => `${name}をアップロードしました`,
    retry: 'もう一度試す',
    retryOf: (name) => `${name}をもう一度試す`,
    giveUp: '省略する',
    giveUpOf: (name) => `${name}を省略する`,
    tooLarge: (name, megabytes) =>
      `${name}は${megabytes} MBを超えています。解像度を下げて撮り直すか、小さいファイルを選んでください。`,
    wrongType: (name) => `${name}はJPEG・PNGの写真でもPDFでもありません。別のファイルを選んでください。`,
    tooMany: (count) => `送信できるファイルは最大${count}点です。`,
    network: (name) => `通信が切れたため、${name}をアップロードできませんでした。`,
    session: (name) =>
      `ログインの有効時間が切れたため、${name}をアップロードできませんでした。新しい画面でログインしてから、もう一度お試しください。`,
    server: (name) => `システムの不具合で${name}をアップロードできませんでした。しばらくしてからもう一度お試しください。`,
    notYet: 'アップロードできていないファイルがあります。もう一度試すか、省略してください。',
    none: 'ファイルなし',
    open: 'ファイルを開く',
  },

  check: '送信前の確認',
  checkLead: '内容を確認してください。項目ごとに変更できます。',
  change: '変更',
  changeOf: (part) => `${part}を変更`,
  incomplete: '未入力の項目があります。送信する前に入力してください。',
  commitment: '申告した内容に間違いがないことを確約します',
  commitmentMissing: '「申告した内容に間違いがないことを確約します」にチェックを入れてください',
  send: '送信',
  sendHint: '「送信」を押すと、確認用のワンタイムコード（OTP）をお送りします。コードを入力するまで、申請は提出されません。',

  code: 'コードの入力',
  codeSent: {
    sms: (to) => `${to} にSMSでコードを送信しました。`,
    email: (to) => `${to} にメールでコードを送信しました。`,
  },
  codeLives: (time) => `コードは6桁で、${time}まで使えます。`,
  codeLabel: 'ワンタイムコード（OTP）',
  codeMissing: '6桁のコードを入力してください',
  confirm: '確認して提出',
  delivery: {
    failed: 'この連絡先にコードを送信できませんでした。新しいコードを取得するか、社会保険機関に連絡先の変更をご依頼ください。',
  },
  notKnown:
    '通信が切れたため、申請が届いたかどうか分かりません。通信が戻ったらもう一度押してください。申請は一度だけ受け付けられます。',
  notKnownFault:
    'システムの不具合で、申請が届いたかどうか分かりません。しばらくしてからもう一度押してください。申請は一度だけ受け付けられます。',
  nothingToSend: '作成中の申請はありません',
  nothingToSendWhat: 'すでに提出された可能性があります。申請履歴をご確認ください。',
  toHistory: '申請履歴を見る',
};
