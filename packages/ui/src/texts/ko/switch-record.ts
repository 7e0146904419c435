import type { TranslationOf } from '../define-texts.ts';
import type { switchRecordTexts } from '../switch-record.ts';

export const switchRecord: TranslationOf<typeof switchRecordTexts> = {
  title: '기록 전환',
  lead: '자녀, 후견하는 사람 또는 회원님과 정보를 공유하는 사람의 기록을 엽니다.',
  own: '내 기록',
  ownHint: '지금 본인의 기록을 보고 있습니다',
  children: '자녀 및 후견하는 사람',
  noChildren: '아직 계정에 연결된 자녀가 없습니다.',
  register: '자녀 계정 등록',
  sharers: '나와 공유하는 사람',
  toSharing: '공유 대상',
  relationships: { father: '회원님은 아버지입니다', mother: '회원님은 어머니입니다', guardian: '회원님은 후견인입니다' },
  shared: (things) => `공유 항목: ${things}`,
  until: (day) => `${day}까지`,
  of: (name) => `${name} 님의 기록`,
  endsAtAge: (name, day) =>
    `${day}까지 조회하고 대신 신청할 수 있습니다. 다음 날 ${name} 님은 만 18세가 되어 본인 계정을 사용합니다.`,
  managesAccount: (name, day) =>
    `${name} 님이 계정을 직접 관리합니다. 진료에 데려갈 수 있도록 ${day}까지 자녀의 건강보험카드를 볼 수 있습니다.`,
  handOver: '자녀에게 계정 넘기기',
  handOverHint: '자녀가 충분히 자라고 두 사람이 모두 동의할 때',
  readingUntil: (day) => `${day}까지 조회할 수 있습니다.`,
  logged: (name) => `조회할 때마다 기록되며 ${name} 님이 «내 정보를 본 사람»에서 확인할 수 있습니다.`,
  services: '공공 서비스',
  servicesHint: '대신 신청하기',
  history: '신청 내역',
  historyHint: '보낸 신청과 결과',
  toOthers: '다른 기록 선택',
};
