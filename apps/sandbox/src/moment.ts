const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const TIME = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  ...TIME,
});
const CLOCK = new Intl.DateTimeFormat('vi-VN', { timeZone: TIME_ZONE, ...TIME });

/** Day and time in Vietnam. */
export function moment(at: Temporal.Instant): string {
  return MOMENT.format(at.epochMilliseconds);
}

/** The time of day in Vietnam. */
export function clock(at: Temporal.Instant): string {
  return CLOCK.format(at.epochMilliseconds);
}
