import type { BenefitFact, DestinationFact, PaymentFact } from '../facts.ts';
import { day } from './facts.ts';

/** Invented benefits for the tests of services. */
export const INTO_ACCOUNT: PaymentFact = {
  fromMonth: undefined,
  method: 'account',
  bankKey: 'acb',
  bankName: 'ACB',
  accountNumber: '0123456789',
  cashPoint: undefined,
  agencyCode: '0101',
  agencyName: 'BHXH cơ sở Ví Dụ',
  provinceCode: '01',
  provinceName: 'Thành phố Hà Nội',
  provinceFormerly: ['Thành phố Hà Nội'],
  regionalAllowance: 0,
};

export const PENSION: BenefitFact = {
  benefitId: '00000000-0000-4000-8000-00000000000a',
  tab: 'monthly',
  kind: 'pension',
  state: 'paying',
  decisionNumber: '123456/QĐ-BHXH',
  from: day('2016-05-01'),
  to: undefined,
  amount: 5_886_818,
  payments: [INTO_ACCOUNT],
  attorneyName: undefined,
  authorised: [],
};

export const UNEMPLOYMENT: BenefitFact = {
  ...PENSION,
  benefitId: '00000000-0000-4000-8000-00000000000b',
  tab: 'unemployment',
  kind: 'unemployment-benefit',
  from: day('2026-08-16'),
  to: day('2027-01-31'),
};

export const HAI_PHONG: DestinationFact = {
  provinceCode: '31',
  provinceName: 'Thành phố Hải Phòng',
  wardCode: '11948',
  wardName: 'Đặc khu Bạch Long Vĩ',
  agencyCode: '3101',
  agencyName: 'BHXH cơ sở Đích Đến',
  agencyAddress: 'Đặc khu Bạch Long Vĩ, Thành phố Hải Phòng',
  regionalAllowance: 1_771_000,
};
