import type { TranslationOf } from '../define-texts.ts';
import type { notificationTexts } from '../notifications.ts';

export const notifications: TranslationOf<typeof notificationTexts> = {
  title: '알림',
  empty: '알림이 없습니다',
  unread: '읽지 않음',
  unreadCount: (count) => `읽지 않은 알림 ${count}건`,
  readAll: '모두 읽음으로 표시',
  older: '이전 알림',
  newest: '최신 알림으로',
  delivery: {
    channels: { email: '이메일', push: '푸시 알림', sms: '문자' },
    sent: (channel, moment) => `${moment}에 ${channel} 발송`,
    waiting: (channel) => `${channel} 발송 대기 중`,
    failed: (channel) => `${channel} 발송하지 못함`,
  },
  settings: {
    title: '알림 설정',
    hint: '알림 종류와 받는 방법',
    lead: '받을 알림의 종류와 방법을 선택해 주십시오. OTP 번호는 항상 보내 드립니다.',
    channels: { app: '앱', email: '이메일', sms: '문자' },
    fixed: '항상 받음',
    submit: '저장',
    saved: '선택 사항을 저장했습니다.',
    open: '받을 알림 선택',
    topics: {
      applications: { name: '민원', hint: '접수, 보완 요청, 결과. 문자는 중요한 경우에만 보냅니다.' },
      visits: { name: '진료', hint: '진료 기록부에 새 진료가 있을 때.' },
      arrears: { name: '사업장 체납', hint: '사업장이 30일 이상 체납하면 매월 10일에.' },
      card: { name: '건강보험카드', hint: '새 카드 발급, 만료 30일 전.' },
      payments: { name: '보험료 납부', hint: '납부 결과, 환불, 다른 사람이 대신 납부했을 때.' },
      benefits: { name: '급여 지급', hint: '급여가 지급될 때.' },
      reminders: { name: '일정 알림', hint: '자녀의 만 6세·18세, 연금 수급 연령, 작성 중인 신청서 만료.' },
      answers: { name: '의견 답변', hint: '보내신 의견·건의에 답변이 있을 때.' },
      security: { name: '계정 보안', hint: '새 기기, 비밀번호·연락처 변경. 안전을 위해 끌 수 없습니다.' },
    },
  },
};
