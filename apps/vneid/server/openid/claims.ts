import type { Holder } from './holder.ts';

/** One thing that a client can get to know about a person; the names are those of the texts of the consent screen. */
export type Datum = 'citizenNumber' | 'fullName' | 'birthDate' | 'sex' | 'phone' | 'address' | 'accountType' | 'accountLevel';

type Claim = { scope: string; datum: Datum; valueOf(holder: Holder): string | number | undefined };
type Naming = Readonly<Record<string, Claim>>;

const GENDER = { male: 'Nam', female: 'Nữ' } as const;

const citizenNumber = { scope: 'citizen', datum: 'citizenNumber', valueOf: (holder: Holder) => holder.citizenNumber } as const;
const fullName = { scope: 'profile', datum: 'fullName', valueOf: (holder: Holder) => holder.fullName } as const;
const birthDate = { scope: 'profile', datum: 'birthDate', valueOf: (holder: Holder) => holder.birthDate } as const;
const sexInEnglish = { scope: 'profile', datum: 'sex', valueOf: (holder: Holder) => holder.sex } as const;
const sexInVietnamese = { scope: 'profile', datum: 'sex', valueOf: (holder: Holder) => GENDER[holder.sex] } as const;
const level = { scope: 'citizen', datum: 'accountLevel', valueOf: (holder: Holder) => holder.level } as const;
const accountType = { scope: 'citizen', datum: 'accountType', valueOf: () => 'CaNhan' } as const;
const contacts = {
  phone_number: { scope: 'phone', datum: 'phone', valueOf: ({ phone }: Holder) => phone ?? undefined },
  address: { scope: 'address', datum: 'address', valueOf: ({ address }: Holder) => address ?? undefined },
} as const;

/** How a client wants the claims named: as OpenID Connect says, or as connectors in practice expect them. */
export const NAMINGS = {
  standard: {
    citizen_pid: citizenNumber,
    name: fullName,
    birthdate: birthDate,
    gender: sexInEnglish,
    ...contacts,
  },
  practice: {
    citizenPid: citizenNumber,
    fullName,
    birthDate,
    accountType,
    accountLevel: level,
    ...contacts,
  },
  portal: {
    SoDinhDanh: citizenNumber,
    HoVaTen: fullName,
    NgaySinh: birthDate,
    GioiTinh: sexInVietnamese,
    LoaiTaiKhoan: accountType,
    ...contacts,
  },
} as const satisfies Readonly<Record<string, Naming>>;

export type NamingName = keyof typeof NAMINGS;

export function namingOf(name: unknown): NamingName {
  return name === 'practice' || name === 'portal' ? name : 'standard';
}

/** Scopes that carry data, each with the claims of every naming: a client is given those of its own. */
export function claimsOfScopes(): Record<string, string[]> {
  const scopes: Record<string, string[]> = {};
  for (const [name, { scope }] of Object.values<Naming>(NAMINGS).flatMap((naming) => Object.entries(naming)))
    scopes[scope] = [...new Set([...(scopes[scope] ?? []), name])];
  return scopes;
}

/** Every claim of the client's naming that the person has a value for; the provider keeps to what was asked and granted. */
export function claimsOf(holder: Holder, naming: NamingName): Record<string, unknown> {
  const claims: Record<string, unknown> = {};
  for (const [name, { datum, valueOf }] of Object.entries<Claim>(NAMINGS[naming])) {
    const value = valueOf(holder);
    if (value !== undefined) claims[name] = name === 'address' && datum === 'address' ? { formatted: value } : value;
  }
  return claims;
}

/** What a person is told that the client will know, in the order of the table. */
export function dataAsked(naming: NamingName, scopes: readonly string[], claims: readonly string[]): Datum[] {
  const asked = Object.entries<Claim>(NAMINGS[naming]).filter(
    ([name, { scope }]) => scopes.includes(scope) || claims.includes(name),
  );
  return [...new Set(asked.map(([, { datum }]) => datum))];
}
