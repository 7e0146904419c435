import type { Datum } from '#server/openid/claims.ts';
import type { Person } from '#server/accounts/session.ts';

/** Each datum that the client gets to know, with the person's own value. */
export function sharedOf(data: readonly Datum[], person: Person) {
  const { citizenNumber, fullName, birthDate, sex, phone, address, level } = person;
  const values = {
    citizenNumber,
    fullName,
    birthDate,
    sex,
    phone,
    address,
    accountType: 'personal',
    accountLevel: level,
  } as const;
  return data.map((datum) => ({ datum, value: values[datum] }));
}

export type Shared = ReturnType<typeof sharedOf>[number];
