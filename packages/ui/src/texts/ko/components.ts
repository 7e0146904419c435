import type { TranslationOf } from '../define-texts.ts';
import type { componentTexts } from '../components.ts';

export const components: TranslationOf<typeof componentTexts> = {
  required: '필수',
  showPassword: '비밀번호 표시',
  dateHint: '일/월/연도 순서, 예: 22/11/1985',
  monthHint: '월/연도, 예: 07/2026',
  chooseOne: '선택',
  checkAgain: '다시 확인해 주십시오',
  requestId: (code) => `오류 코드 ${code}`,
  sending: '보내는 중…',
  loading: '불러오는 중…',
  failed: {
    network: '네트워크에 연결되지 않아 보내지 못했습니다. 입력하신 내용은 남아 있으니 다시 시도해 주십시오.',
    server: '시스템 오류로 보내지 못했습니다. 입력하신 내용은 남아 있으니 잠시 후 다시 시도해 주십시오.',
  },
  tones: { info: '안내', good: '완료', warn: '주의', danger: '중요' },
  pages: '페이지',
  previousPage: '이전 페이지',
  nextPage: '다음 페이지',
  pageOf: (page, pages) => `${pages}페이지 중 ${page}페이지`,
  timeline: { done: '완료', now: '진행 중', next: '예정' },
  band: { paid: '납부', unpaid: '미납', gap: '미가입' },
  back: '뒤로',
  chooseFile: '파일 선택',
  noFileChosen: '선택한 파일이 없습니다',
  chosenFile: (name, size) => `선택한 파일: ${name} (${size})`,
};
