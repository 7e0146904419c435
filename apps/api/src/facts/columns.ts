/** Facts speak of what is not known as undefined, the database as null. */
export function known<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

export function dayOrUndefined(day: string | null): Temporal.PlainDate | undefined {
  return day === null ? undefined : Temporal.PlainDate.from(day);
}
