import { expect, test } from 'vitest';
import { createTranslator, withTranslations } from './dictionary.ts';

const korean = createTranslator('ko', {
  'Số điện thoại': '전화번호',
  'Tỉnh/Thành phố': '성·시',
  'Vui lòng chọn {label}': '{label}: 선택해 주십시오',
  'Vui lòng chọn {label} trong danh sách': '{label}: 목록에서 선택해 주십시오',
  '{Label} cần ít nhất {limit} ký tự': '{Label}: {limit}자 이상',
  'Hẹn trả ngày {day}, {money}': '{day}까지, {money}',
  'Mã dùng được đến {moment}.': '{moment}까지 사용할 수 있습니다.',
  'Tờ khai {number}: {words} Xem tại {url}': '신고서 {number}: {words} 확인: {url}',
  'Thiếu ảnh.': '사진이 없습니다.',
  'Hãy gửi lại. Cảm ơn.': '다시 보내 주십시오.',
});
const { translate } = korean;
const text = (vi: string) => ({ vi, en: `${vi} in English` });

test('a text is found by its Vietnamese, whole or by what surrounds the gaps', () => {
  expect(translate(text('Số điện thoại'))).toBe('전화번호');
  expect(translate(text('Số điện thoại cần ít nhất 9 ký tự'))).toBe('전화번호: 9자 이상');
  expect(translate(text('Chưa ai dịch'))).toBeUndefined();
  expect(translate(text('toString'))).toBeUndefined();
});

test('what is filled in is translated where it is a text of ours, and stays otherwise', () => {
  expect(translate(text('Vui lòng chọn tỉnh/thành phố'))).toBe('성·시: 선택해 주십시오');
  expect(translate(text('Vui lòng chọn Nguyễn Văn $1'))).toBe('Nguyễn Văn $1: 선택해 주십시오');
});

test('several labels in one gap are translated each, an address with commas stays', () => {
  expect(translate(text('Vui lòng chọn số điện thoại, tỉnh/Thành phố'))).toBe('전화번호, 성·시: 선택해 주십시오');
  expect(translate(text('Vui lòng chọn số điện thoại, phố Huế'))).toBe('số điện thoại, phố Huế: 선택해 주십시오');
});

test('of two that fit, the one that says more is taken', () => {
  expect(translate(text('Vui lòng chọn số điện thoại trong danh sách'))).toBe('전화번호: 목록에서 선택해 주십시오');
});

test('days, moments and money in a text are written as its language does', () => {
  expect(translate(text('Hẹn trả ngày 01/12/2026, 5.886.818\u00a0đ'))).toBe('2026년\u00a012월\u00a01일까지, 5,886,818동');
  expect(translate(text('Mã dùng được đến 10:48, 22/11/2026.'))).toBe('2026년\u00a011월\u00a022일 10:48까지 사용할 수 있습니다.');
});

test('two texts of ours in one gap are translated each', () => {
  expect(translate(text('Tờ khai DK-1: Thiếu ảnh. Hãy gửi lại. Cảm ơn. Xem tại https://x.example/a'))).toBe(
    '신고서 DK-1: 사진이 없습니다. 다시 보내 주십시오. 확인: https://x.example/a',
  );
});

test('somebody’s own words, the same in both languages, are left alone', () => {
  expect(translate({ vi: 'Số điện thoại', en: 'Số điện thoại' })).toBeUndefined();
  expect(translate({ vi: '22/11/2026', en: '22/11/2026' })).toBe('2026년\u00a011월\u00a022일');
});

test('every text in an answer gets its translation beside, for this reader alone', () => {
  const translators = { ko: korean, ja: korean, zh: korean };
  const answer = { items: [{ label: text('Số điện thoại'), n: 1, at: null }], lines: { vi: ['Số điện thoại'], en: ['Phone'] } };
  expect(withTranslations(answer, 'ko', translators)).toEqual({
    items: [{ label: { ...text('Số điện thoại'), ko: '전화번호' }, n: 1, at: null }],
    lines: { vi: ['Số điện thoại'], en: ['Phone'], ko: ['전화번호'] },
  });
  expect(withTranslations(answer, 'en', translators)).toBe(answer);
});

test('sentences are translated all or not at all', () => {
  const lines = { vi: ['Số điện thoại', 'Chưa ai dịch'], en: ['Phone', 'Untranslated'] };
  expect(withTranslations(lines, 'ko', { ko: korean, ja: korean, zh: korean })).toEqual(lines);
});
