import { defineTexts } from './define-texts.ts';

export const homeTexts = defineTexts({
  area: 'home',
  vi: {
    title: 'Quản lý cá nhân',
    yourDetails: 'Thông tin của bạn',
    insuranceNumber: 'Mã BHXH',
    birthDate: 'Ngày sinh',
    citizenNumber: 'ĐDCN/CCCD/Hộ chiếu',
    phone: 'Số điện thoại',
    address: 'Địa chỉ',
    notRecorded: 'Chưa có',
    yourRecords: 'Hồ sơ của bạn',
    tiles: {
      card: { name: 'THẺ BHYT', hint: 'Xem và dùng thẻ khi đi khám' },
      contributions: { name: 'QUÁ TRÌNH THAM GIA', hint: 'Thời gian và mức đóng' },
      benefits: { name: 'THÔNG TIN HƯỞNG', hint: 'Các chế độ đã và đang hưởng' },
      visits: { name: 'SỔ KHÁM CHỮA BỆNH', hint: 'Lượt khám và chi phí' },
      book: { name: 'SỔ BHXH', hint: 'Sổ điện tử, bản PDF có mã tra cứu' },
      calculators: { name: 'TÍNH THỬ', hint: 'Lương hưu, thai sản, rút một lần…' },
    },
  },
  en: {
    title: 'My records',
    yourDetails: 'Your details',
    insuranceNumber: 'Insurance number',
    birthDate: 'Date of birth',
    citizenNumber: 'Citizen number or passport',
    phone: 'Phone',
    address: 'Address',
    notRecorded: 'Not on record',
    yourRecords: 'Your records',
    tiles: {
      card: { name: 'HEALTH INSURANCE CARD', hint: 'See it and use it at the clinic' },
      contributions: { name: 'CONTRIBUTION HISTORY', hint: 'Time and earnings insured' },
      benefits: { name: 'BENEFITS', hint: 'What you receive and have received' },
      visits: { name: 'VISIT HISTORY', hint: 'Visits and their costs' },
      book: { name: 'SOCIAL INSURANCE BOOK', hint: 'Electronic book, as a PDF with a code' },
      calculators: { name: 'CALCULATORS', hint: 'Pension, maternity, one-time payment…' },
    },
  },
});
