import { isDay, nameKey, parseDay, refuse, ok, type Result } from '@openvssid/core';

/** Name and birth date as they were typed and as records are compared with them. */
export type TypedPerson = { fullName: string; nameKey: string; birthDate: string; yearOnly: boolean };

/** Refusals name the field. A year alone is somebody's whose record has no more: it finds nobody whose exact day is known. */
export function readTypedPerson({ fullName, birthDate }: { fullName: string; birthDate: string }): Result<TypedPerson> {
  const key = nameKey(fullName);
  if (key === '') return refuse('full-name-needed', { field: 'fullName' });
  const typed = birthDate.trim();
  if (isDay(`${typed}-01-01`)) return ok({ fullName, nameKey: key, birthDate: `${typed}-01-01`, yearOnly: true });
  const day = parseDay(typed);
  return day.ok
    ? ok({ fullName, nameKey: key, birthDate: day.value, yearOnly: false })
    : refuse('day-malformed', { field: 'birthDate' });
}

/** What tries are counted under. */
export function subjectOf({ nameKey: key, birthDate, yearOnly }: TypedPerson) {
  return { nameKey: key, birth: yearOnly ? birthDate.slice(0, 4) : birthDate };
}
