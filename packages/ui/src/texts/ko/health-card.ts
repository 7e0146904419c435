import type { TranslationOf } from '../define-texts.ts';
import type { healthCardTexts } from '../health-card.ts';

export const healthCard: TranslationOf<typeof healthCardTexts> = {
  heading: '건강보험카드',
  number: '카드 번호',
  birthDate: '생년월일',
  sex: '성별',
  validity: '유효 기간',
  fromTo: (from, to) => `${from} – ${to}`,
  from: (from) => `${from}부터`,
  firstFacility: '최초 진료 등록 기관',
  facilityCode: (code) => `코드: ${code}`,
  fiveYears: '5년 연속 가입 시점',
  entitlement: '급여 혜택 정보',
  turn: '카드 뒤집기',
  front: '카드 앞면',
  back: '카드 뒷면',
  portrait: (name) => `${name} 님의 사진`,
};
