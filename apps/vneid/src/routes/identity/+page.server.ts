import { passcodeProved } from '#lib/passcode-proved.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { fullName, citizenNumber, birthDate, sex, level, address, phone, email } = passcodeProved(event);
  return { fullName, citizenNumber, birthDate, sex, level, address, phone, email };
};
