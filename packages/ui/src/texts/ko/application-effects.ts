import type { TranslationOf } from '../define-texts.ts';
import type { applicationEffectTexts } from '../application-effects.ts';

export const applicationEffects: TranslationOf<typeof applicationEffectTexts> = {
  newCard: '새 카드는 건강보험카드(Thẻ BHYT) 메뉴에 있습니다. 이전 카드와 이전 인증 코드는 더 이상 유효하지 않습니다.',
  openCard: '새 건강보험카드 열기',
  newFacility: '새 최초 진료 등록 기관이 건강보험카드에 기재되었습니다. 이전 카드와 이전 인증 코드는 더 이상 유효하지 않습니다.',
  paymentChanged: '결과 통지서에 적힌 달부터 변경이 적용됩니다.',
  openBenefits: '급여 내역 보기',
  authorised: '권한 위임이 승인되었습니다. 위임받은 사람에게 계정이 있으면 본인의 앱에서 수락해야 합니다.',
  openAuthorisations: '권한 위임 보기',
  recordCorrected: '결정일부터 정보가 정정되었습니다.',
  numbersMerged: '통합된 번호는 이제 이 기록으로 연결됩니다.',
  newBook: '사회보험 수첩이 재발급되었습니다. 이전 수첩은 효력이 없습니다.',
  openBook: '사회보험 수첩 보기',
  reopened: '이의를 신청하신 민원이 새 민원으로 다시 접수되었습니다.',
  visitNoted: '진료 기록에 메모를 남겼습니다.',
  openVisit: '진료 기록 열기',
  openReopened: '새 민원 열기',
  numberRecorded: '12자리 개인식별번호가 등록되었습니다. 새 번호로 로그인할 수 있으며 이전 번호도 계속 사용할 수 있습니다.',
};
