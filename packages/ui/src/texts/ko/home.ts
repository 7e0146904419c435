import type { TranslationOf } from '../define-texts.ts';
import type { homeTexts } from '../home.ts';

export const home: TranslationOf<typeof homeTexts> = {
  title: '내 정보',
  yourDetails: '기본 정보',
  insuranceNumber: '사회보험번호',
  birthDate: '생년월일',
  citizenNumber: '신분증·여권 번호',
  phone: '전화번호',
  address: '주소',
  notRecorded: '등록되지 않음',
  yourRecords: '내 기록',
  tiles: {
    card: { name: '건강보험카드', hint: '진료받을 때 보여 주고 사용합니다' },
    contributions: { name: '가입 이력', hint: '가입 기간과 보험료 기준액' },
    benefits: { name: '급여 내역', hint: '받았거나 받고 있는 급여' },
    book: { name: '사회보험수첩(Sổ BHXH)', hint: '전자 수첩, 확인 코드가 있는 PDF' },
    calculators: { name: '모의 계산', hint: '연금, 출산, 일시금…' },
    visits: { name: '진료 기록부', hint: '진료 내역과 비용' },
  },
};
