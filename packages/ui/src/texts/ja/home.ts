import type { TranslationOf } from '../define-texts.ts';
import type { homeTexts } from '../home.ts';

export const home: TranslationOf<typeof homeTexts> = {
  title: 'マイページ',
  yourDetails: '基本情報',
  insuranceNumber: '社会保険番号',
  birthDate: '生年月日',
  citizenNumber: '身分証・旅券番号',
  phone: '電話番号',
  address: '住所',
  notRecorded: '登録なし',
  yourRecords: 'あなたの記録',
  tiles: {
    card: { name: '健康保険証', hint: '受診のときに見せて使います' },
    contributions: { name: '加入記録', hint: '加入期間と算定賃金' },
    benefits: { name: '給付の記録', hint: '受けた給付と受給中の給付' },
    book: { name: '社会保険手帳（Sổ BHXH）', hint: '電子手帳、確認コード付きのPDF' },
    calculators: { name: '試算', hint: '年金、出産、一時金…' },
    visits: { name: '受診記録', hint: '受診と費用' },
  },
};
