import type { Figure, Reason, Result } from './form.ts';

/** Figures that several results carry, in the same words. */
export const lawApplied: Figure = {
  at: 'law',
  unit: 'text',
  label: { vi: 'Luật áp dụng', en: 'Law applied' },
  words: {
    '71/2006': { vi: 'Luật Bảo hiểm xã hội năm 2006', en: 'Social Insurance Law of 2006' },
    '58/2014': { vi: 'Luật Bảo hiểm xã hội năm 2014', en: 'Social Insurance Law of 2014' },
    '41/2024': { vi: 'Luật Bảo hiểm xã hội năm 2024', en: 'Social Insurance Law of 2024' },
    '38/2013': { vi: 'Luật Việc làm năm 2013', en: 'Employment Law of 2013' },
    '74/2025': { vi: 'Luật Việc làm năm 2025', en: 'Employment Law of 2025' },
    '84/2015': { vi: 'Luật An toàn, vệ sinh lao động năm 2015', en: 'Occupational Safety and Health Law of 2015' },
  },
};

export const averageOf: Figure = {
  at: 'averageSalary',
  unit: 'dong-a-month',
  label: { vi: 'Mức bình quân tiền lương đóng BHXH', en: 'Average insured salary' },
};

export const isValue =
  (at: string, value: unknown) =>
  (result: Result): boolean =>
    result[at] === value;

export const ageNotReached: Reason = {
  why: { vi: 'Bạn chưa đến tuổi nghỉ hưu vào thời điểm này.', en: 'You have not reached retirement age at this time.' },
  change: {
    vi: 'Xem «Bao giờ tôi được nghỉ hưu?» để biết tháng đủ tuổi, rồi tính lại với thời điểm đó.',
    en: 'See “When can I retire?” for the month you reach it, then calculate again for that time.',
  },
};

export const notInsuredAtEvent: Reason = {
  why: {
    vi: 'Tháng xảy ra sự việc và tháng liền trước đều không có đóng BHXH bắt buộc.',
    en: 'There is no compulsory contribution in the month of the event nor in the month before.',
  },
  change: {
    vi: 'Xem lại quá trình đóng: nếu thiếu một giai đoạn, hãy thêm vào và tính lại; nếu đơn vị chậm đóng, hãy hỏi đơn vị.',
    en: 'Check your history: if a period is missing, add it and calculate again; if the employer owes contributions, ask the employer.',
  },
};
