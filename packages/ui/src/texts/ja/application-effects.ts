import type { TranslationOf } from '../define-texts.ts';
import type { applicationEffectTexts } from '../application-effects.ts';

export const applicationEffects: TranslationOf<typeof applicationEffectTexts> = {
  newCard: '新しいカードは「健康保険証（Thẻ BHYT）」にあります。以前のカードと認証コードは使えなくなりました。',
  openCard: '新しい健康保険証を開く',
  newFacility: '新しい初診登録機関が健康保険証に記載されました。以前のカードと認証コードは使えなくなりました。',
  paymentChanged: '変更は結果通知書に記載の月から適用されます。',
  openBenefits: '給付の記録を見る',
  authorised: '委任が認められました。委任された人にアカウントがある場合は、本人のアプリで承諾する必要があります。',
  openAuthorisations: '委任を見る',
  recordCorrected: '決定日から情報が訂正されました。',
  numbersMerged: '統合された番号は、この記録につながります。',
  newBook: '社会保険手帳が再発行されました。以前の手帳は無効です。',
  openBook: '社会保険手帳を見る',
  reopened: '不服を申し立てた申請は、新しい申請として改めて審査されます。',
  visitNoted: '受診記録に注記を付けました。',
  openVisit: '受診記録を開く',
  openReopened: '新しい申請を開く',
  numberRecorded: '12桁の個人識別番号を登録しました。新しい番号でログインできます。以前の番号も引き続き使えます。',
};
