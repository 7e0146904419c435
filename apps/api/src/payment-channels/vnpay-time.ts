import { TIME_ZONE } from '@openvssid/core';

/** Of this century: noughts are no time, and a moment that PostgreSQL cannot keep would leave money unrecorded. */
const FORM = /^(20\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** `20261102093000`: local time in Vietnam, wherever the server stands (the library's own is right only where the process runs in UTC). */
export function toVnpayTime(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO(TIME_ZONE).toPlainDateTime();
  return local.toString({ smallestUnit: 'second' }).replace(/\D/g, '');
}

/** Undefined where it is no such time. */
export function fromVnpayTime(text: string | undefined): Temporal.Instant | undefined {
  const [year, month, day, hour, minute, second] =
    FORM.exec(text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  try {
    const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
    return local.toZonedDateTime(TIME_ZONE).toInstant();
  } catch {
    return undefined;
  }
}
