import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sex } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { makeFolder } from '@openvssid/server/files/folder';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import type { Level } from '../accounts/account.ts';
import type { Demonstration } from './demonstration.ts';

export const DEMONSTRATION_PASSWORD = 'Hoa-gao-Song-Lo-26';

const ANNOUNCED = 'demonstration-accounts.tsv';

type Invented = {
  citizenNumber: string;
  fullName: string;
  birthDate: string;
  sex: Sex;
  address: string;
  phone: string | null;
  email: string | null;
  level: Level;
  /** What somebody who tries things out finds with it. */
  situation: string;
};

const PLACE = 'phường Ba Đình, Thành phố Hà Nội';

/** Invented people; those who have social insurance have the same numbers, names and birth dates there. */
export const DEMONSTRATION_ACCOUNTS: readonly Invented[] = [
  person(
    '001088900001',
    'Nguyễn Văn An',
    '1988-03-12',
    'male',
    'Số 12 phố Ví Dụ',
    '+84912900001',
    'nguyen.van.an@vidu.example',
    'employee',
  ),
  person(
    '001194900002',
    'Trần Thị Bích Ngọc',
    '1994-07-25',
    'female',
    'Số 8 ngõ 3 phố Ví Dụ',
    '+84912900002',
    'bich.ngoc@vidu.example',
    'mother on leave',
  ),
  person('001056900003', 'Lê Văn Hòa', '1956-04-02', 'male', 'Số 45 phố Ví Dụ', '+84912900003', null, 'pensioner'),
  person(
    '001190900004',
    'Phạm Thị Hạnh',
    '1990-11-08',
    'female',
    'Số 71 phố Ví Dụ',
    '+84912900004',
    'pham.hanh@vidu.example',
    'unemployed',
  ),
  person(
    '001085900005',
    'Hoàng Minh Quân',
    '1985-02-19',
    'male',
    'Số 3 ngách 5 phố Ví Dụ',
    '+84912900005',
    'minh.quan@vidu.example',
    'voluntarily insured',
  ),
  person(
    '001186900006',
    'Đỗ Thị Lan Anh',
    '1986-09-30',
    'female',
    'Số 20 phố Ví Dụ',
    '+84912900006',
    'lan.anh@vidu.example',
    'parent',
  ),
  person(
    '001213900007',
    'Vũ Gia Bảo',
    '2013-05-16',
    'male',
    'Số 20 phố Ví Dụ',
    null,
    'gia.bao@vidu.example',
    'child: codes come by e-mail',
  ),
  person(
    '001092900008',
    'Bùi Quang Dũng',
    '1992-12-01',
    'male',
    'Số 99 phố Ví Dụ',
    '+84912900008',
    'quang.dung@vidu.example',
    'employer owes contributions',
  ),
  person(
    '001179900009',
    'Ngô Thị Thu Thủy',
    '1979-06-14',
    'female',
    'Số 5 phố Ví Dụ',
    '+84912900009',
    'thu.thuy@vidu.example',
    'numbers merged',
  ),
  person(
    '001195900021',
    'Đinh Thị Mai',
    '1995-08-17',
    'female',
    'Số 6 phố Ví Dụ',
    '+84912900021',
    null,
    'insured, without an account in VssID',
  ),
  person(
    '001322900012',
    'Vũ Ngọc Diệp',
    '2022-10-03',
    'female',
    'Số 20 phố Ví Dụ',
    null,
    'ngoc.diep@vidu.example',
    'small child: a visit and vaccinations',
  ),
  person('001190900031', 'Trịnh Hải Yến', '1990-05-21', 'female', 'Số 40 phố Ví Dụ', '+84912900031', null, 'not known to VssID'),
  person('001091900032', 'Đặng Quốc Huy', '1991-10-09', 'male', 'Số 52 phố Ví Dụ', '+84912900032', null, 'level 1', 1),
];

function person(
  citizenNumber: string,
  fullName: string,
  birthDate: string,
  sex: Sex,
  street: string,
  phone: string | null,
  email: string | null,
  situation: string,
  level: Level = 2,
): Invented {
  return { citizenNumber, fullName, birthDate, sex, address: `${street}, ${PLACE}`, phone, email, level, situation };
}

const INSERT_ACCOUNT = sql(
  'insert-demonstration-account',
  `insert into account (citizen_number, full_name, birth_date, sex, address, phone, email, level, password_hash, password_changed_at, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict (citizen_number) do nothing`,
);

/** One hash for all: the password is no secret. Who starts everything finds them in a file, one a line. */
export async function writeAccounts({ config, db, now }: Demonstration): Promise<void> {
  const hash = await hashPassword(DEMONSTRATION_PASSWORD);
  await db.transaction(async (tx) => {
    for (const { citizenNumber, fullName, birthDate, sex, address, phone, email, level } of DEMONSTRATION_ACCOUNTS)
      await tx.run(INSERT_ACCOUNT, [citizenNumber, fullName, birthDate, sex, address, phone, email, level, hash, now]);
  });
  makeFolder(config.dataDir);
  writeFileSync(join(config.dataDir, ANNOUNCED), demonstrationLines().join(''));
}

/** Number, password, whom it stands for; between tabs. */
export function demonstrationLines(): string[] {
  return DEMONSTRATION_ACCOUNTS.map(
    ({ citizenNumber, fullName, level, situation }) =>
      `${citizenNumber}\t${DEMONSTRATION_PASSWORD}\t${fullName}, level ${level}: ${situation}\n`,
  );
}
