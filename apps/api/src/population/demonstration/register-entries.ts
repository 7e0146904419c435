import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sketch, SKETCHES } from './people.ts';

/** What the stand-in of the population register answers (apps/sandbox/src/population-register/register.ts). */
type RegisterEntry = {
  citizenNumber: string;
  fullName: string;
  birthDate: string;
  sex: string;
  ethnicity: string;
  nationality: string;
  residence: string;
  status: 'alive' | 'dead';
};

/** Where the register knows otherwise than the insurance record: what changes of data, and registration, must bear. */
const DIFFERENCES: Partial<Record<keyof typeof SKETCHES, Partial<RegisterEntry>>> = {
  pensioner: { residence: 'Số 2 ngõ 9 phố Minh Họa, Phường Ngọc Hà, Thành phố Hà Nội' },
  unemployed: { fullName: 'Phạm Thị Hồng Hạnh' },
  voluntary: { birthDate: '1985-12-19' },
  'newcomer-differs': { birthDate: '1982-04-03' },
};

/** Has a citizen number since last year, of which the insurance record knows nothing. */
const WITHOUT_NUMBER_ON_RECORD = { key: 'newcomer-old-papers', citizenNumber: '001171900023' } as const;

export function registerEntries(): RegisterEntry[] {
  const known = Object.entries<Sketch>(SKETCHES).flatMap(([key, sketch]) => {
    const number = key === WITHOUT_NUMBER_ON_RECORD.key ? WITHOUT_NUMBER_ON_RECORD.citizenNumber : sketch.citizenNumber;
    return number === undefined ? [] : [{ ...entryOf(sketch, number), ...differencesOf(key) }];
  });
  return known;
}

/** Writes the demonstration people for the sandbox's register; answers the file. */
export function writeRegisterEntries(dataDir: string): string {
  const file = join(dataDir, 'demonstration-register.json');
  writeFileSync(file, JSON.stringify(registerEntries()), { mode: 0o600 });
  return file;
}

function differencesOf(key: string): Partial<RegisterEntry> {
  return Object.entries(DIFFERENCES).find(([known]) => known === key)?.[1] ?? {};
}

function entryOf({ fullName, birth, sex, street, nationality = 'VN' }: Sketch, citizenNumber: string): RegisterEntry {
  const residence = `${street}, Phường Ba Đình, Thành phố Hà Nội`;
  return { citizenNumber, fullName, birthDate: birth, sex, ethnicity: 'Kinh', nationality, residence, status: 'alive' };
}
