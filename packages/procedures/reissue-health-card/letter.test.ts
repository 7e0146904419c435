import { expect, test } from 'vitest';
import { REFUSAL_REASONS } from '../refusal-reasons.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { letter } from './letter.ts';

const accepted = { outcome: 'accepted', on: day('2026-11-23'), byMachine: false } as const;
const refused = { outcome: 'refused', on: day('2026-11-23'), reason: { code: 'R06', ...REFUSAL_REASONS.R06 } } as const;

test('an acceptance says what was issued, what is void and how to appeal', () => {
  const content = letter(filed({ reason: 'lost', deliveryMethod: 'electronic' }), FACTS, accepted);
  expect(content.paragraphs.join('\n')).toBe(
    [
      'Ngày 22/11/2026, BHXH cơ sở Ví Dụ nhận được hồ sơ số 612A-261122-7F3K9Q đề nghị cấp lại thẻ bảo hiểm y tế của Nguyễn Văn Mẫu do mất thẻ.',
      'Thẻ được cấp lại. Thẻ mới giữ nguyên thời hạn có giá trị, nơi đăng ký khám chữa bệnh ban đầu và thời điểm đủ 5 năm liên tục của thẻ cũ.',
      'Thẻ cũ và mã xác thực của thẻ cũ không còn giá trị kể từ khi thẻ mới được cấp.',
      'Thẻ mới là thẻ điện tử, có ngay trong ứng dụng tại mục Thẻ BHYT và có giá trị như thẻ giấy.',
    ].join('\n'),
  );
  expect(content.table).toContainEqual({ label: 'Thời hạn có giá trị', value: 'từ 01/01/2026 đến 31/12/2026' });
  expect(content.legalBasis).toContain('Nghị định số 188/2025/NĐ-CP, Điều 10 và Điều 11');
  expect(content.appeal).toContain('BHXH cơ sở Ví Dụ');
});

test('a paper card says how it reaches the person', () => {
  const { paragraphs } = letter(filed({ reason: 'lost', wantsPaper: true, deliveryMethod: 'office' }), FACTS, accepted);
  expect(paragraphs).toContainEqual(expect.stringMatching(/^Thẻ giấy được trả tại bộ phận một cửa/));
});

test('a refusal says why and what to do', () => {
  const content = letter(filed({ reason: 'damaged' }), FACTS, { ...refused, message: 'Thẻ đã dừng từ tháng trước.' });
  expect(content.about).toBe('Về việc không cấp lại thẻ bảo hiểm y tế');
  expect(content.paragraphs.slice(1)).toEqual([
    'Thẻ không được cấp lại theo hồ sơ này.',
    'Lý do: Thẻ BHYT đã hết hạn hoặc đã ngừng.',
    'Thẻ đã dừng từ tháng trước.',
    REFUSAL_REASONS.R06.next.vi,
  ]);
});

test('old records know the year of birth alone', () => {
  const person = { ...FACTS.person, birthYearOnly: true };
  expect(letter(filed({}), { ...FACTS, person }, accepted).table).toContainEqual({ label: 'Ngày sinh', value: '1985' });
});
