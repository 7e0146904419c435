import type { CardFact, Facts, VisitFact } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { Answers } from '../answers.ts';

/** Invented people and cards for the tests of services. */
export function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

export const CARD: CardFact = {
  serial: 1,
  cardNumber: '0190000001',
  objectCode: 'DN',
  benefitCode: 4,
  firstFacilityCode: '01001',
  firstFacilityName: 'Bệnh viện Mẫu',
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
  fiveYearFrom: day('2021-01-01'),
  issuedOn: day('2025-12-15'),
  onPaper: false,
  state: 'in-force',
};

export const VISIT: VisitFact = {
  sensitive: false,
  visitId: '00000000-0000-4000-8000-000000000001',
  facilityCode: '01001',
  facilityName: 'Bệnh viện Mẫu',
  admittedOn: day('2026-10-02'),
  dischargedOn: day('2026-10-05'),
  diagnosisCode: 'J18',
  diagnosisName: 'Viêm phổi',
  lines: [],
  total: 1_000_000,
  fundPays: 800_000,
  copayment: 200_000,
  outOfScope: 0,
};

export const FACTS: Facts = {
  person: {
    fullName: 'Nguyễn Văn Mẫu',
    birthDate: day('1985-02-01'),
    birthYearOnly: false,
    sex: 'male',
    idNumber: '001085000017',
    socialInsuranceNumber: '0190000001',
    deceasedOn: undefined,
    nationality: 'VN',
    ethnicity: 'Kinh',
    agencyName: 'BHXH cơ sở Ví Dụ',
  },
  contact: {
    phone: '+84912345678',
    email: 'mau@example.vn',
    provinceCode: '01',
    wardCode: '00004',
    street: 'Số 1 phố Mẫu',
    changedAt: undefined,
  },
  cards: [CARD],
  visit: undefined,
  identityCheck: undefined,
  children: [],
  claimedChild: undefined,
  benefits: [],
  destination: undefined,
  chosen: { bank: undefined, facility: undefined },
  book: {
    issueNumber: 1,
    issuedOn: undefined,
    months: 120,
    owedMonths: 0,
    owedBy: [],
    keptMonths: 120,
    oneTimePaidOn: undefined,
    otherNumbers: [],
    mergedNumbers: [],
  },
  corrections: [],
  merging: [],
  contested: undefined,
  openApplications: [],
};

export function filed(answers: Answers): FiledApplication {
  return { number: '612A-261122-7F3K9Q', subjectKey: '', submittedOn: day('2026-11-22'), answers };
}
