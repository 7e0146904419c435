import { expect, test } from 'vitest';
import { stepsOf } from '../calculated-fixture.ts';

const steps = (facts: object) => stepsOf('pension', facts);

test('a woman with 20 and a half years reads how 56 % and the least pension come about', () => {
  expect(
    steps({
      person: { sex: 'F', birth: '1968-01-01' },
      pensionStart: '2026-08',
      averageSalary: 3_000_000,
      history: [{ from: '2006-04', to: '2026-07' }],
    }),
  ).toEqual([
    'Tổng thời gian đóng BHXH | 244',
    'Thời gian đóng BHXH tối thiểu để hưởng lương hưu | 180 | Law 41/2024 art 64',
    'Trường hợp hưởng lương hưu | Đủ tuổi nghỉ hưu | Law 41/2024 art 64',
    'Tuổi được nghỉ hưu | 676 | Law 41/2024 art 64',
    'Tháng đủ tuổi | 2024-05 | Law 41/2024 art 64',
    'Tháng đề nghị hưởng lương hưu (sớm nhất là tháng liền sau tháng đủ tuổi) | 2026-08 | Law 41/2024 art 64',
    'Số năm đóng để tính lương hưu (lẻ từ 1 đến 6 tháng tính nửa năm, từ 7 đến 11 tháng tính một năm) | 20.5 | 244 = 20 × 12 + 4 | Law 41/2024 art 66',
    'Số năm đóng đầu tiên | 15 | Law 41/2024 art 66',
    'Tỷ lệ hưởng của những năm đầu tiên đó | 45 | Law 41/2024 art 66',
    'Tỷ lệ cộng thêm cho những năm đóng sau đó | 11 | 2% × (20,5 − 15) | Law 41/2024 art 66',
    'Tỷ lệ hưởng lương hưu (cao nhất 75%) | 56 | 45% + 11% | Law 41/2024 art 66',
    'Mức bình quân tiền lương, thu nhập tháng đóng BHXH | 3000000 | Law 41/2024 art 72; Decree 158/2025/ND-CP arts 15, 17',
    'Lương hưu tính theo tỷ lệ hưởng | 1680000 | 3.000.000 × 56% | Law 41/2024 art 66',
    'Lương hưu thấp nhất khi đóng BHXH bắt buộc đủ 20 năm: bằng mức tham chiếu | 2530000 | Law 41/2024 art 141.11',
    'Lương hưu hằng tháng | 2530000 | 2.530.000 > 1.680.000 | Law 41/2024 art 141.11',
  ]);
});

test('somebody who leaves early reads the cap, the reduction and the supplement', () => {
  const found = steps({
    person: { sex: 'F', birth: '1963-03' },
    pensionStart: '2016-10',
    averageSalary: 5_000_000,
    history: [{ from: '1990-02', to: '2016-05' }],
    incapacity: { percent: 61, concludedOn: '2016-05-10' },
  });
  expect(found.slice(1, 3)).toEqual([
    'Thời gian đóng BHXH bắt buộc tối thiểu | 240 | Law 58/2014 art 55',
    'Trường hợp hưởng lương hưu | Suy giảm khả năng lao động từ 61% trở lên và đóng BHXH bắt buộc đủ 20 năm | Law 58/2014 art 55',
  ]);
  expect(found.slice(10)).toEqual([
    'Tỷ lệ hưởng lương hưu (cao nhất 75%) | 75 | 45% + 34,5% = 79,5% > 75% | Law 58/2014 art 56',
    'Tuổi nghỉ hưu để tính thời gian nghỉ trước tuổi | 660 | Law 58/2014 art 56.3',
    'Tuổi khi nghỉ hưu | 642 | Law 58/2014 art 56.3',
    'Thời gian nghỉ hưu trước tuổi | 18 | 660 − 642 | Law 58/2014 art 56.3',
    'Tỷ lệ bị giảm (mỗi năm nghỉ trước tuổi 2%; lẻ từ 6 tháng trở lên thêm 1%) | 3 | 2% × 1 + 1% | Law 58/2014 art 56.3',
    'Tỷ lệ hưởng lương hưu sau khi giảm | 72 | 75% − 3% | Law 58/2014 art 56.3',
    'Mức bình quân tiền lương, thu nhập tháng đóng BHXH | 5000000 | Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20',
    'Lương hưu hằng tháng | 3600000 | 5.000.000 × 72% | Law 58/2014 art 56',
    'Số năm đóng nhiều hơn số năm được hưởng tỷ lệ 75% | 1.5 | 26,5 − 25 | Law 58/2014 art 58',
    'Trợ cấp một lần tính bằng số tháng mức bình quân (mỗi năm 0,5 tháng) | 0.75 | 0,5 × 1,5 | Law 58/2014 art 58',
    'Trợ cấp một lần khi nghỉ hưu | 3750000 | 0,75 × 5.000.000 | Law 58/2014 art 58',
  ]);
});

test('years after the retirement age are shown apart', () => {
  const found = steps({
    person: { sex: 'M', birth: '1964-09-15' },
    pensionStart: '2026-12',
    averageSalary: 10_000_000,
    history: [{ from: '1988-12', to: '2026-11' }],
  });
  expect(found.slice(-4)).toEqual([
    'Số năm đóng nhiều hơn số năm được hưởng tỷ lệ 75% | 3 | 38 − 35 | Law 41/2024 art 68',
    'Trong đó: số năm đóng sau khi đủ tuổi nghỉ hưu | 1 | Law 41/2024 art 68',
    'Trợ cấp một lần tính bằng số tháng mức bình quân (mỗi năm 0,5 tháng; mỗi năm đóng sau khi đủ tuổi nghỉ hưu 2 tháng) | 3 | 0,5 × 2 + 2 × 1 | Law 41/2024 art 68',
    'Trợ cấp một lần khi nghỉ hưu | 30000000 | 3 × 10.000.000 | Law 41/2024 art 68',
  ]);
});

test('the average is shown by State salaries, by years and the seniority allowance', () => {
  const found = steps({
    person: { sex: 'M', birth: '1956-03-05' },
    pensionStart: '2016-04',
    history: [
      { from: '1986-04', to: '2011-03', regime: 'state', coefficient: 5.08 },
      { from: '2011-04', to: '2014-03', regime: 'state', coefficient: 6.2 },
      { from: '2014-04', to: '2016-03', regime: 'state', coefficient: 6.56 },
    ],
    seniorityAllowance: { coefficient: 5.08, percent: 14 },
  });
  const average = 'Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20';
  expect(found.slice(-6)).toEqual([
    `Số tháng cuối hưởng lương Nhà nước được tính bình quân | 60 | ${average}`,
    `Bình quân tiền lương do Nhà nước quy định | 7295600 | (36 × 6,2 × 1.150.000 + 24 × 6,56 × 1.150.000) ÷ 60 | ${average} | secondary`,
    `Mức bình quân tiền lương, thu nhập tháng đóng BHXH | 7295600 | ${average}`,
    'Phụ cấp thâm niên được cộng vào: mức lương cơ sở × hệ số × tỷ lệ | 817880 | 1.150.000 × 5,08 × 14% | Circular 59/2015/TT-BLDTBXH art 20.4a | secondary',
    'Mức bình quân có phụ cấp thâm niên | 8113480 | 7.295.600 + 817.880 | Circular 59/2015/TT-BLDTBXH art 20.4a',
    'Lương hưu hằng tháng | 6085110 | 8.113.480 × 75% | Law 58/2014 art 56',
  ]);
});

test('both schemes, missing months and the way of voluntary members have their own articles', () => {
  const mixed = steps({
    person: { sex: 'M', birth: '1960-01' },
    pensionStart: '2026-08',
    averageSalary: 3_000_000,
    history: [
      { from: '2010-01', to: '2021-12' },
      { from: '2022-01', to: '2026-07', scheme: 'voluntary' },
    ],
    missingMonths: { scheme: 'voluntary', months: 5, salary: 3_000_000 },
  });
  expect(mixed.slice(0, 4)).toEqual([
    'Thời gian đóng BHXH bắt buộc | 144',
    'Thời gian đóng BHXH tự nguyện | 60',
    'Tổng thời gian đóng BHXH | 204 | 144 + 60',
    'Trong đó: đóng một lần cho thời gian còn thiếu | 5',
  ]);
  const voluntary = steps({
    person: { sex: 'F', birth: '1970-08-15' },
    pensionStart: '2026-02',
    averageSalary: 4_000_000,
    history: [{ from: '2008-01', to: '2026-01', scheme: 'voluntary' }],
    missingMonths: { scheme: 'voluntary', months: 25, salary: 4_000_000 },
  });
  expect(voluntary.slice(2, 5)).toEqual([
    'Thời gian đóng BHXH tự nguyện tối thiểu | 240 | Law 41/2024 art 141.9',
    'Trường hợp hưởng lương hưu | Tham gia BHXH tự nguyện từ trước năm 2021 và đóng đủ 20 năm: nam đủ 60 tuổi, nữ đủ 55 tuổi | Law 41/2024 art 141.9',
    'Tuổi được nghỉ hưu | 660 | Law 41/2024 art 141.9',
  ]);
  expect(voluntary.at(-1)).toBe('Lương hưu hằng tháng | 2240000 | 4.000.000 × 56% | Law 41/2024 art 99');
});

test('hard conditions show how long they lasted', () => {
  const found = steps({
    person: { sex: 'M', birth: '1970-06-30' },
    pensionStart: '2026-08',
    averageSalary: 1,
    history: [
      { from: '2002-01', to: '2017-01', work: 'underground-coal' },
      { from: '2017-02', to: '2026-07' },
    ],
  });
  expect(found.slice(2, 5)).toEqual([
    'Trường hợp hưởng lương hưu | Đủ 15 năm khai thác than trong hầm lò: tuổi thấp hơn 10 năm | Law 41/2024 art 64',
    'Thời gian làm việc trong điều kiện đó | 181 | Law 41/2024 art 64',
    'Tuổi được nghỉ hưu | 600 | Law 41/2024 art 64',
  ]);
});

test('a woman of a commune reads her own least time', () => {
  const found = steps({
    person: { sex: 'F', birth: '1961-03-10' },
    pensionStart: '2016-04',
    averageSalary: 4_000_000,
    communeOfficer: true,
    history: [{ from: '1998-01', to: '2016-03' }],
  });
  expect(found[1]).toBe(
    'Thời gian đóng BHXH bắt buộc tối thiểu của lao động nữ làm việc ở xã, phường, thị trấn | 180 | Law 58/2014 art 54.3',
  );
});

test('a refusal says what is there, what is needed and each reason', () => {
  expect(
    steps({
      person: { sex: 'M', birth: '1964-12-20' },
      pensionStart: '2025-06',
      averageSalary: 10_000_000,
      history: [{ from: '2006-04', to: '2025-05' }],
    }),
  ).toEqual([
    'Tổng thời gian đóng BHXH | 230',
    'Thời gian đóng BHXH tối thiểu để hưởng lương hưu | 240 | Law 58/2014 art 54',
    'Tuổi được nghỉ hưu | 738 | Law 58/2014 art 54',
    'Tháng đủ tuổi | 2026-06 | Law 58/2014 art 54',
    'Tháng đề nghị hưởng lương hưu (sớm nhất là tháng liền sau tháng đủ tuổi) | 2025-06 | Law 58/2014 art 54',
    'Không đủ điều kiện hưởng | Chưa đủ thời gian đóng BHXH tối thiểu | Law 58/2014 art 54',
    'Không đủ điều kiện hưởng | Chưa đủ tuổi nghỉ hưu; lương hưu được hưởng từ tháng liền sau tháng đủ tuổi | Law 58/2014 art 54',
  ]);
});
