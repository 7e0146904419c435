import type { Text } from '../explain/text.ts';
import type { UnemploymentReason } from './conditions.ts';

/** The reasons in words. */
export const REFUSALS: Readonly<Record<UnemploymentReason, Text>> = {
  UNLAWFUL_TERMINATION: {
    vi: 'Người lao động đơn phương chấm dứt hợp đồng trái pháp luật',
    en: 'The worker ended the contract unlawfully',
  },
  RECEIVES_PENSION: {
    vi: 'Đang hưởng lương hưu hoặc trợ cấp mất sức lao động hằng tháng',
    en: 'A pension or a monthly allowance for lost working capacity is being paid',
  },
  LESS_THAN_12_MONTHS: {
    vi: 'Chưa đóng bảo hiểm thất nghiệp đủ 12 tháng trong thời gian xét',
    en: 'Unemployment insurance was not paid for 12 months in the time looked back on',
  },
  FILED_LATE: {
    vi: 'Nộp hồ sơ sau 03 tháng kể từ ngày chấm dứt hợp đồng',
    en: 'The application came more than three months after the contract ended',
  },
  FOUND_WORK: { vi: 'Đã tìm được việc làm', en: 'New work was found' },
};
