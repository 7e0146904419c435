/** Which decision corrects, and when. */
export type Correcting = { applicationNumber: string; now: Temporal.Instant; today: Temporal.PlainDate };
