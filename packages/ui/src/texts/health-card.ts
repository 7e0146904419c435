import { defineTexts } from './define-texts.ts';

/** The words printed on the picture of the card. */
export const healthCardTexts = defineTexts({
  vi: {
    heading: 'Thẻ bảo hiểm y tế',
    number: 'Số thẻ BHYT',
    birthDate: 'Ngày sinh',
    sex: 'Giới tính',
    validity: 'Thời hạn có giá trị',
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    from: (from: string) => `Từ ${from}`,
    firstFacility: 'Nơi ĐKKCB BĐ',
    facilityCode: (code: string) => `Mã: ${code}`,
    fiveYears: 'Thời điểm 5 năm liên tục',
    entitlement: 'Thông tin quyền lợi',
    turn: 'Lật thẻ',
    front: 'Mặt trước của thẻ',
    back: 'Mặt sau của thẻ',
    portrait: (name: string) => `Ảnh của ${name}`,
  },
  en: {
    heading: 'Health insurance card',
    number: 'Card number',
    birthDate: 'Date of birth',
    sex: 'Sex',
    validity: 'Validity',
    fromTo: (from, to) => `${from} to ${to}`,
    from: (from) => `From ${from}`,
    firstFacility: 'First facility',
    facilityCode: (code) => `Code: ${code}`,
    fiveYears: 'Five continuous years from',
    entitlement: 'Entitlement',
    turn: 'Turn the card',
    front: 'Front of the card',
    back: 'Back of the card',
    portrait: (name) => `Picture of ${name}`,
  },
});
