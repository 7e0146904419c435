import type { TranslationOf } from '../define-texts.ts';
import type { applicationEffectTexts } from '../application-effects.ts';

export const applicationEffects: TranslationOf<typeof applicationEffectTexts> = {
  newCard: '新卡在“医疗保险卡（Thẻ BHYT）”中。旧卡和旧验证码已失效。',
  openCard: '打开新的医疗保险卡',
  newFacility: '新的首诊登记机构已记载在医疗保险卡上。旧卡和旧验证码已失效。',
  paymentChanged: '变更自结果通知书所载月份起生效。',
  openBenefits: '查看待遇信息',
  authorised: '委托已获批准。受托人如有账户，须在自己的应用中确认接受。',
  openAuthorisations: '查看委托',
  recordCorrected: '您的信息自决定之日起已更正。',
  numbersMerged: '已合并的号码现指向此记录。',
  newBook: '社会保险簿已补发，此前的簿册作废。',
  openBook: '查看社会保险簿',
  reopened: '您申诉的申请已作为新申请重新受理。',
  visitNoted: '已在就诊记录旁添加备注。',
  openVisit: '打开就诊记录',
  openReopened: '打开新申请',
  numberRecorded: '12位个人身份号码已登记。您可以用新号码登录，旧号码仍可使用。',
};
