import type { Option } from '../forms/form.ts';

/** Codes of Decision 3276/QD-BYT of 2025, in the order in which people come. */
export const VISITS: readonly Option[] = [
  { value: '1.1', label: { vi: 'Đúng nơi đăng ký ban đầu', en: 'At my facility of first registration' } },
  { value: '1.2', label: { vi: 'Trạm y tế hoặc cơ sở cấp ban đầu', en: 'At a health station or initial-level facility' } },
  { value: '2', label: { vi: 'Cấp cứu', en: 'Emergency' } },
  { value: '1.3', label: { vi: 'Có phiếu chuyển cơ sở khám chữa bệnh', en: 'With a transfer slip' } },
  { value: '1.5', label: { vi: 'Tái khám theo hẹn', en: 'Re-examination by appointment' } },
  { value: '1.4', label: { vi: 'Đang công tác, lưu trú ở nơi khác', en: 'While staying elsewhere' } },
  { value: '1.7', label: { vi: 'Trẻ sơ sinh phải điều trị ngay', en: 'A new-born needing treatment' } },
  { value: '1.6', label: { vi: 'Vừa hiến bộ phận cơ thể', en: 'Right after donating an organ' } },
  { value: '1.11', label: { vi: 'Tự đến cơ sở cấp ban đầu khác', en: 'On my own, another initial-level facility' } },
  {
    value: '1.12',
    label: { vi: 'Tự đến cấp cơ bản dưới 50 điểm, ngoại trú', en: 'On my own, basic level under 50 points, outpatient' },
  },
  {
    value: '1.13',
    label: { vi: 'Tự đến cấp cơ bản 50–70 điểm, ngoại trú', en: 'On my own, basic level of 50–70 points, outpatient' },
  },
  {
    value: '1.14',
    label: {
      vi: 'Tự đến cấp cơ bản, trước 2025 là tuyến tỉnh, trung ương, ngoại trú',
      en: 'On my own, basic level, provincial or central before 2025, outpatient',
    },
  },
  { value: '1.15', label: { vi: 'Tự đến cấp cơ bản, nội trú', en: 'On my own, basic level, inpatient' } },
  {
    value: '1.16',
    label: {
      vi: 'Tự đến cấp cơ bản, bệnh thuộc Phụ lục II Thông tư 01/2025/TT-BYT',
      en: 'On my own, basic level, a disease of Appendix II of Circular 01/2025/TT-BYT',
    },
  },
  {
    value: '1.17',
    label: {
      vi: 'Tự đến cấp chuyên sâu, bệnh thuộc Phụ lục I Thông tư 01/2025/TT-BYT',
      en: 'On my own, specialised level, a disease of Appendix I of Circular 01/2025/TT-BYT',
    },
  },
  {
    value: '1.18',
    label: {
      vi: 'Tự đến cấp chuyên sâu, trước 2025 là tuyến tỉnh, ngoại trú',
      en: 'On my own, specialised level, provincial before 2025, outpatient',
    },
  },
  {
    value: '3.2',
    label: {
      vi: 'Tự đến cấp chuyên sâu, trước 2025 là tuyến tỉnh, nội trú',
      en: 'On my own, specialised level, provincial before 2025, inpatient',
    },
  },
  {
    value: '3.1',
    label: {
      vi: 'Tự đến cấp chuyên sâu, trước 2025 là tuyến trung ương',
      en: 'On my own, specialised level, central before 2025',
    },
  },
  {
    value: '3.3',
    label: {
      vi: 'Tự đến cơ sở trước 2025 là tuyến huyện',
      en: 'On my own, a facility that was district level before 2025',
    },
  },
];

/** Lines of care to the end of 2024. */
export const LINES: readonly Option[] = [
  { value: 'right', label: { vi: 'Đúng tuyến', en: 'The right line' } },
  { value: 'commune', label: { vi: 'Tuyến xã', en: 'Commune' } },
  { value: 'wrong-district', label: { vi: 'Trái tuyến huyện', en: 'District, out of line' } },
  { value: 'wrong-provincial', label: { vi: 'Trái tuyến tỉnh', en: 'Province, out of line' } },
  { value: 'wrong-central', label: { vi: 'Trái tuyến trung ương', en: 'Central, out of line' } },
];
