import { TIME_ZONE } from '@openvssid/core';
import { readCard } from './read-card.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { card, others, earlier, fetchedAt } = await readCard(event);
  const today = Temporal.Instant.from(fetchedAt).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  return { card, others, earlier, fetchedAt, today };
};
