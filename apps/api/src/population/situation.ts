import type { Random } from './random.ts';

/** What somebody lives on; it decides career, benefits and the group on the health card. */
export type Situation =
  'infant' | 'pupil' | 'student' | 'employed' | 'unemployed' | 'voluntary' | 'household' | 'poor' | 'pensioner' | 'elderly';

export const RETIREMENT_AGE = { male: 61.5, female: 57 } as const;

/** A plausible situation at this age; `poor` runs in households. */
export function situationFor(random: Random, age: number, sex: 'male' | 'female', poorHousehold: boolean): Situation {
  if (age < 6) return 'infant';
  if (age < 18) return 'pupil';
  if (age >= RETIREMENT_AGE[sex]) {
    if (random.chance(0.42)) return 'pensioner';
    return age >= 75 ? 'elderly' : poorHousehold ? 'poor' : 'household';
  }
  if (age < 23 && random.chance(0.45)) return 'student';
  if (poorHousehold && random.chance(0.7)) return 'poor';
  const draw = random.next();
  if (draw < 0.58) return 'employed';
  if (draw < 0.61) return 'unemployed';
  return draw < 0.66 ? 'voluntary' : 'household';
}
