/** VNPAY writes moments as `yyyyMMddHHmmss` in Vietnam's time. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export function localTime(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/\D/g, '');
}

/** Undefined where it is no moment. */
export function instantOf(text: string): Temporal.Instant | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  try {
    return Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}:${second}`)
      .toZonedDateTime(TIME_ZONE)
      .toInstant();
  } catch {
    return undefined;
  }
}

/** The day in Vietnam, `2026-11-23`. */
export function dayOf(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
}

/** ISO 8601 with Vietnam's offset. */
export function isoOf(at: Temporal.Instant): string {
  return at.toString({ timeZone: TIME_ZONE, smallestUnit: 'second' });
}
