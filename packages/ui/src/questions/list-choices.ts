import type { Choice } from './lists.ts';

type Place = { readonly code: string; readonly name: string };

export function placeChoices(places: readonly Place[]): Choice[] {
  return places.map(({ code, name }) => ({ value: code, label: name }));
}

export function wardChoices(wards: readonly Place[]): Choice[] {
  return placeChoices(wards).toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}

/** Offices, by province. */
export function agencyChoices(agencies: readonly (Place & { provinceCode: string })[], provinces: readonly Place[]): Choice[] {
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  return agencies.map(({ code, name, provinceCode }) => ({ value: code, label: name, group: names.get(provinceCode) ?? '' }));
}

export function bankChoices(banks: readonly (Place & { shortName: string })[]): Choice[] {
  return banks.map(({ code, name, shortName }) => ({ value: code, label: `${shortName} – ${name}` }));
}

type Facility = Place & { readonly place: string; readonly near: boolean };

/** Those found; the one chosen already stays before them, where it is not among them. */
export function facilityChoices(chosen: readonly Facility[], found: readonly Facility[]): Choice[] {
  const kept = chosen.filter(({ code }) => !found.some((one) => one.code === code));
  const choice = ({ code, name, place, near }: Facility) => ({ value: code, label: name, hint: `${code}, ${place}`, near });
  return [...kept.map((one) => ({ ...choice(one), kept: true })), ...found.map(choice)];
}
