import type { CalculatorName, Text } from '@openvssid/rules';

/** What each calculator tells a person, in a sentence. */
export const DESCRIPTIONS: Readonly<Record<CalculatorName, Text>> = {
  pension: {
    vi: 'Điều kiện hưởng, tỷ lệ hưởng, mức lương hưu hằng tháng và trợ cấp một lần khi nghỉ hưu.',
    en: 'Whether a pension is due, at what rate, how much a month, and the lump sum at retirement.',
  },
  'retirement-date': {
    vi: 'Tuổi nghỉ hưu và tháng bắt đầu hưởng lương hưu.',
    en: 'The age of retirement and the month from which a pension can be drawn.',
  },
  'pension-uplift': {
    vi: 'Mức lương hưu sau các lần điều chỉnh.',
    en: 'What a pension has become after the adjustments since.',
  },
  'one-time': {
    vi: 'Điều kiện và số tiền nhận BHXH một lần.',
    en: 'Whether the contributions can be drawn at once, and how much that is.',
  },
  sickness: {
    vi: 'Số ngày và số tiền trợ cấp khi nghỉ ốm hoặc chăm con ốm.',
    en: 'Days and money when ill, or when looking after a child that is ill.',
  },
  convalescence: {
    vi: 'Số ngày và số tiền dưỡng sức, phục hồi sức khỏe sau ốm đau, thai sản, tai nạn lao động.',
    en: 'Days and money of rest after an illness, a birth or an accident at work.',
  },
  maternity: {
    vi: 'Thời gian nghỉ và số tiền trợ cấp khi khám thai, sinh con, nhận con nuôi và khi vợ sinh con.',
    en: 'Leave and money for antenatal visits, a birth, an adoption, and for the father.',
  },
  unemployment: {
    vi: 'Điều kiện, mức hưởng hằng tháng và số tháng hưởng trợ cấp thất nghiệp.',
    en: 'Whether unemployment benefit is due, how much a month and for how many months.',
  },
  'work-accident': {
    vi: 'Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần hoặc hằng tháng.',
    en: 'What is paid at once or monthly after an accident at work or for an occupational disease.',
  },
  survivors: {
    vi: 'Trợ cấp mai táng, tuất hằng tháng và tuất một lần.',
    en: 'What a family receives after a death: for the funeral, every month, or at once.',
  },
  'voluntary-contribution': {
    vi: 'Số tiền đóng BHXH tự nguyện theo mức thu nhập và phương thức đóng.',
    en: 'What voluntary social insurance costs, by income and way of paying.',
  },
  'household-health-insurance': {
    vi: 'Số tiền đóng BHYT của cả hộ gia đình.',
    en: 'What health insurance costs for a household.',
  },
  'health-co-payment': {
    vi: 'Phần chi phí khám chữa bệnh quỹ BHYT trả và phần người bệnh trả.',
    en: 'What the fund pays of a treatment, and what the patient pays.',
  },
  'salary-contribution': {
    vi: 'Số tiền người lao động và đơn vị đóng BHXH, BHYT, BHTN hằng tháng theo lương.',
    en: 'What worker and employer pay each month into social, health and unemployment insurance.',
  },
};
