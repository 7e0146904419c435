import type { Sex } from '@openvssid/core';
import { ageOn, dayFromIso } from '../calendar.ts';
import { addPerson, type Person } from '../person.ts';
import { momentOf } from '../calendar.ts';
import type { Story } from './story.ts';

export type Sketch = {
  fullName: string;
  sex: Sex;
  birth: string;
  socialInsuranceNumber: string;
  citizenNumber?: string;
  street: string;
  phone?: string;
  email?: string;
} & Partial<Pick<Person, 'formerNumbers' | 'oldIdNumber' | 'passportNumber' | 'nationality' | 'ethnicity'>>;

/** Those with an account, those of their families who have none, and newcomers. Numbers come from the range that the population leaves free. */
export const SKETCHES = {
  worker: {
    fullName: 'Nguyễn Văn An',
    sex: 'male',
    birth: '1988-03-12',
    socialInsuranceNumber: '0190000001',
    citizenNumber: '001088900001',
    street: 'Số 12 phố Ví Dụ',
    phone: '+84912900001',
    email: 'nguyen.van.an@vidu.example',
    oldIdNumber: '199000001',
  },
  mother: {
    fullName: 'Trần Thị Bích Ngọc',
    sex: 'female',
    birth: '1994-07-25',
    socialInsuranceNumber: '0190000002',
    citizenNumber: '001194900002',
    street: 'Số 8 ngõ 3 phố Ví Dụ',
    phone: '+84912900002',
    email: 'bich.ngoc@vidu.example',
  },
  pensioner: {
    fullName: 'Lê Văn Hòa',
    sex: 'male',
    birth: '1956-04-02',
    socialInsuranceNumber: '0190000003',
    citizenNumber: '001056900003',
    street: 'Số 45 phố Ví Dụ',
    phone: '+84912900003',
    oldIdNumber: '199000003',
  },
  unemployed: {
    fullName: 'Phạm Thị Hạnh',
    sex: 'female',
    birth: '1990-11-08',
    socialInsuranceNumber: '0190000004',
    citizenNumber: '001190900004',
    street: 'Số 71 phố Ví Dụ',
    phone: '+84912900004',
    email: 'pham.hanh@vidu.example',
  },
  voluntary: {
    fullName: 'Hoàng Minh Quân',
    sex: 'male',
    birth: '1985-02-19',
    socialInsuranceNumber: '0190000005',
    citizenNumber: '001085900005',
    street: 'Số 3 ngách 5 phố Ví Dụ',
    phone: '+84912900005',
    email: 'minh.quan@vidu.example',
  },
  parent: {
    fullName: 'Đỗ Thị Lan Anh',
    sex: 'female',
    birth: '1986-09-30',
    socialInsuranceNumber: '0190000006',
    citizenNumber: '001186900006',
    street: 'Số 20 phố Ví Dụ',
    phone: '+84912900006',
    email: 'lan.anh@vidu.example',
  },
  child: {
    fullName: 'Vũ Gia Bảo',
    sex: 'male',
    birth: '2013-05-16',
    socialInsuranceNumber: '0190000007',
    citizenNumber: '001213900007',
    street: 'Số 20 phố Ví Dụ',
    email: 'gia.bao@vidu.example',
  },
  'unpaid-employer': {
    fullName: 'Bùi Quang Dũng',
    sex: 'male',
    birth: '1992-12-01',
    socialInsuranceNumber: '0190000008',
    citizenNumber: '001092900008',
    street: 'Số 99 phố Ví Dụ',
    phone: '+84912900008',
    email: 'quang.dung@vidu.example',
  },
  'merged-numbers': {
    fullName: 'Ngô Thị Thu Thủy',
    sex: 'female',
    birth: '1979-06-14',
    socialInsuranceNumber: '001179900009',
    citizenNumber: '001179900009',
    street: 'Số 5 phố Ví Dụ',
    phone: '+84912900009',
    email: 'thu.thuy@vidu.example',
    oldIdNumber: '199000009',
    formerNumbers: [
      { value: '0190000009', until: dayFromIso('2025-07-31') },
      { value: '0190000019', until: dayFromIso('2018-03-31') },
    ],
  },
  'foreign-worker': {
    fullName: 'Kim Min Jun',
    sex: 'male',
    birth: '1983-01-27',
    socialInsuranceNumber: '0190000010',
    street: 'Số 1 phố Ví Dụ',
    phone: '+84912900010',
    email: 'kim.minjun@vidu.example',
    passportNumber: 'M90000010',
    nationality: 'KR',
    ethnicity: null,
  },
  baby: {
    fullName: 'Phan Minh Khôi',
    sex: 'male',
    birth: '',
    socialInsuranceNumber: '0190000011',
    street: 'Số 8 ngõ 3 phố Ví Dụ',
  },
  daughter: {
    fullName: 'Vũ Ngọc Diệp',
    sex: 'female',
    birth: '2022-10-03',
    socialInsuranceNumber: '0190000012',
    citizenNumber: '001322900012',
    street: 'Số 20 phố Ví Dụ',
  },
  // Who pays online, and whom they pay for.
  household: {
    fullName: 'Phùng Thị Nga',
    sex: 'female',
    birth: '1979-05-21',
    socialInsuranceNumber: '0190000013',
    citizenNumber: '001179900013',
    street: 'Số 17 phố Ví Dụ',
    phone: '+84912900013',
    email: 'phung.nga@vidu.example',
  },
  husband: {
    fullName: 'Lương Văn Tám',
    sex: 'male',
    birth: '1976-11-02',
    socialInsuranceNumber: '0190000014',
    citizenNumber: '001076900014',
    street: 'Số 17 phố Ví Dụ',
  },
  son: {
    fullName: 'Lương Minh Đức',
    sex: 'male',
    birth: '2011-08-09',
    socialInsuranceNumber: '0190000015',
    citizenNumber: '001211900015',
    street: 'Số 17 phố Ví Dụ',
  },
  grandmother: {
    fullName: 'Hà Thị Bưởi',
    sex: 'female',
    birth: '1955-02-14',
    socialInsuranceNumber: '0190000016',
    citizenNumber: '001155900016',
    street: 'Số 17 phố Ví Dụ',
  },
  'missing-months': {
    fullName: 'Tạ Văn Lộc',
    sex: 'male',
    birth: '1964-02-11',
    socialInsuranceNumber: '0190000017',
    citizenNumber: '001064900017',
    street: 'Số 26 phố Ví Dụ',
    phone: '+84912900017',
  },
  // Granted a pension that begins later.
  waiting: {
    fullName: 'Đoàn Thị Vinh',
    sex: 'female',
    birth: '1971-09-14',
    socialInsuranceNumber: '0190000018',
    citizenNumber: '001171900018',
    street: 'Số 38 phố Ví Dụ',
    phone: '+84912900018',
    email: 'doan.vinh@vidu.example',
  },
  // On record, without an account: who tries registration.
  newcomer: {
    fullName: 'Đinh Thị Mai',
    sex: 'female',
    birth: '1995-08-17',
    socialInsuranceNumber: '0190000021',
    citizenNumber: '001195900021',
    street: 'Số 6 phố Ví Dụ',
  },
  'newcomer-differs': {
    fullName: 'Lý Văn Sơn',
    sex: 'male',
    birth: '1982-03-04',
    socialInsuranceNumber: '0190000022',
    citizenNumber: '001082900022',
    street: 'Số 31 phố Ví Dụ',
    phone: '+84912900022',
  },
  'newcomer-old-papers': {
    fullName: 'Tạ Thị Thảo',
    sex: 'female',
    birth: '1971-12-20',
    socialInsuranceNumber: '0190000023',
    oldIdNumber: '199000023',
    street: 'Số 14 phố Ví Dụ',
  },
} as const satisfies Record<string, Sketch>;

/** Enters a person; `birth` only where it moves with the day of the demonstration. */
export function enter(story: Story, sketch: Sketch, birth = dayFromIso(sketch.birth)): Person {
  const person: Person = {
    id: story.nextId(),
    fullName: sketch.fullName,
    sex: sketch.sex,
    birth,
    age: ageOn(birth, story.today),
    birthYearOnly: false,
    nationality: sketch.nationality ?? 'VN',
    ethnicity: sketch.ethnicity === undefined ? 'Kinh' : sketch.ethnicity,
    home: story.home,
    street: sketch.street,
    socialInsuranceNumber: sketch.socialInsuranceNumber,
    formerNumbers: sketch.formerNumbers ?? [],
    citizenNumber: sketch.citizenNumber ?? null,
    oldIdNumber: sketch.oldIdNumber ?? null,
    passportNumber: sketch.passportNumber ?? null,
    phone: sketch.phone ?? null,
    email: sketch.email ?? null,
  };
  addPerson(story.rows, person, momentOf(story.today, 1, 0));
  return person;
}
