import { textIn } from '@openvssid/core';
import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import { serviceTexts } from '@openvssid/ui/texts/services';
import { ownQuery, placeOf } from './place.ts';

/** A service as this person finds it: whether it is for them, what they need, and its name with its code. */
export async function loadService(event: RequestEvent<{ procedure: string }>) {
  const place = placeOf(event);
  const params = { path: { key: place.procedure }, query: ownQuery(place) };
  const { key, appCode, name, subject, eligibility, guide } = dataOrThrow(
    event,
    await api(event).GET('/api/procedures/{key}', { params }),
  );
  const { language } = event.locals;
  const service = appCode === null ? textIn(name, language) : serviceTexts[language].coded(appCode, textIn(name, language));
  return { place, key, service, subject, eligibility, guide: textIn(guide, language) };
}
