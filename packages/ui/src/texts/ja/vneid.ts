import type { TranslationOf } from '../define-texts.ts';
import type { vneidTexts } from '../vneid.ts';

export const vneid: TranslationOf<typeof vneidTexts> = {
  hint: 'レベル2の本人確認を済ませたVNeIDアカウントが必要です。',
  confirm: 'VNeIDで確認',
  again: 'VNeIDでもう一度試す',
  otherWays: '別の方法でログイン',
  confirmOtherwise: '別の方法で確認',
  notices: {
    cancelled: 'VNeIDでのログインを取り消しました。',
    unavailable: 'VNeIDは現在中断しています。パスワードでログインできます。',
  },
  signedOut: {
    text: 'VssIDからログアウトしました。このブラウザーではVNeIDがまだ開いているかもしれません。共用の端末の場合は、VNeIDからもログアウトしてください。',
    action: 'VNeIDからもログアウト',
  },
  title: 'VNeIDでログイン',
  versions: {
    have: 'お使いのバージョン',
    need: '必要なバージョン',
    old: '古いバージョン',
    how: '更新のしかた',
  },
  vssidTooOld: (have, need) =>
    `お使いのVssIDアプリのバージョンは${have}です。VNeIDでのログインにはVssIDバージョン${need}以上が必要です。更新してください。`,
  vneidTooOld: (have, need) =>
    `お使いのVNeIDアプリのバージョンは${have}です。VssIDへのログインにはVNeIDバージョン${need}以上が必要です。更新してください。`,
  updateVssid:
    '通信できる場所でVssIDアプリを完全に閉じ、開き直してください。「更新」と表示されたら選び、もう一度ログインしてください。',
  updateVneid: 'Google PlayまたはApp StoreでVNeIDを探して更新し、ここに戻ってもう一度ログインしてください。',
  results: {
    'level-1': {
      title: 'レベル2のアカウントが必要です。',
      text: 'お使いのVNeIDアカウントはレベル1です。市民IDカードを持って居住地の警察でレベル2の本人確認を受けてください。それまではパスワードでVssIDにログインできます。',
    },
    'account-closed': {
      title: 'VssIDアカウントがロックされています。',
      text: 'VNeIDでもログインできません。身分証明書を持って社会保険機関に行くか、相談電話で理由を確認し、アカウントを再開してください。',
    },
    'somebody-else': {
      title: 'このVNeIDアカウントは別の人のものです。',
      text: 'VssIDはあなたの名前で開いていますが、VNeIDでは別の人がログインしました。ご自身のVNeIDアカウントでもう一度試すか、別の方法で確認してください。',
    },
    'session-over': {
      title: 'ログインの有効時間が終わりました。',
      text: 'もう一度ログインしてから続けてください。',
    },
    incomplete: {
      title: 'VNeIDから必要な情報がすべて届きませんでした。',
      text: 'ご本人の記録を探すには、個人識別番号、氏名、生年月日が必要です。もう一度試し、これらの提供に同意してください。',
    },
    'too-late': {
      title: 'このログインは期限切れです。',
      text: 'VNeIDでのログインは数分以内に一度だけ使えます。最初からやり直してください。',
    },
    'other-browser': {
      title: 'このブラウザーで始めたログインではありません。',
      text: 'ページが古いか、使用済みか、他の人から送られたものかもしれません。送られてきたリンクから来た場合は、従わないでください。ログインするには、ここからやり直してください。',
    },
    'not-trusted': {
      title: 'VNeIDの応答を確認できませんでした。',
      text: 'アカウントを守るため、ログインしませんでした。もう一度試してください。またこの画面が出たら、パスワードを使い、相談電話に知らせてください。',
    },
    error: {
      title: 'VNeIDのエラーのためログインできませんでした。',
      text: 'アカウントに問題はありません。数分後にもう一度試すか、パスワードを使ってください。',
    },
    'too-many': {
      title: '試した回数が多すぎます。',
      text: '数分待ってもう一度試すか、パスワードを使ってください。',
    },
    'not-offered': {
      title: 'このシステムはVNeIDに接続していません。',
      text: 'パスワードでログインしてください。',
    },
  },
  register: {
    title: 'VNeIDの情報で登録',
    start: '今すぐ登録',
    fromVneid: 'VNeIDからの情報',
    fixed: 'この3項目はVNeIDが確認したもので、ここでは変更できません。',
    notYou: 'ご本人ではありませんか。',
    forget: 'この情報を消す',
    kept: 'この情報はこのブラウザーにだけ1時間保存されます。',
    fields: {
      fullName: '氏名',
      citizenNumber: '個人識別番号',
      birthDate: '生年月日',
    },
    'no-account': {
      title: 'VssIDアカウントがまだありません。今すぐ登録しますか。',
      text: 'VNeIDの情報は社会保険の記録と一致しています。住所を入力し、社会保険機関を選び、電話番号を確認するだけです。身分証の写真は要りません。アカウントはたいていすぐに開設されます。',
    },
    'unknown-number': {
      title: '社会保険の記録に個人識別番号がまだありません。',
      text: 'それでも登録できます。健康保険証か社会保険手帳にある社会保険番号を入力してください。担当者がVNeIDの情報と照合します。たいてい2営業日以内で、身分証の写真は要りません。',
    },
    differs: {
      title: 'VNeIDの氏名または生年月日が社会保険の記録と異なります。',
      text: 'そのため、アカウントをすぐには開設できません。申請書を送ると、担当者がたいてい2営業日以内に照合します。社会保険の記録が誤っている場合は、担当者が訂正の方法を案内します。',
      account:
        'この個人識別番号にはVssIDアカウントがありますが、まだVNeIDではログインできません。パスワードでログインしてください。両方を一致させるには、市民IDカードを持って社会保険機関で記録の訂正を申し出てください。',
    },
    'has-account': {
      title: 'VssIDアカウントがあります。',
      text: 'もう一度VNeIDでログインしてください。',
    },
    approved: 'パスワードを設定しなくても、すぐにVNeIDでログインできます。',
  },
};
