import type { TranslationOf } from '../define-texts.ts';
import type { problemTexts } from '../problems.ts';

export const problems: TranslationOf<typeof problemTexts> = {
  notFound: { title: '페이지를 찾을 수 없습니다', text: '주소가 바뀌었거나 본인의 정보가 아닐 수 있습니다.' },
  unexpected: { title: '오류가 발생했습니다', text: '시스템 오류이며 이용자의 잘못이 아닙니다. 잠시 후 다시 시도해 주십시오.' },
  refused: { title: '처리하지 못했습니다', text: '요청하신 작업을 처리할 수 없습니다.' },
  overloaded: { title: '이용자가 많아 연결이 지연되고 있습니다', text: '잠시 후 다시 시도해 주십시오.' },
  requestId: (code) => `오류 코드 ${code}`,
  tryAgainIn: (minutes) => `${minutes}분 후에 다시 시도해 주십시오.`,
  tryAgain: '다시 시도',
  toStart: '첫 화면으로',
  getHelp: '도움말 보기',
};
