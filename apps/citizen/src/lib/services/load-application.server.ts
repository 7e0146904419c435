import { textIn } from '@openvssid/core';
import type { RequestEvent } from '@sveltejs/kit';
import { serviceTexts } from '@openvssid/ui/texts/services';
import { forWhom } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';

/** One application of the person, with the name of its service. */
export async function loadApplication(event: RequestEvent<{ number: string }>) {
  const { number } = event.params;
  const detail = dataOrThrow(
    event,
    await api(event).GET('/api/applications/{number}', { params: { path: { number }, query: forWhom(event.url) } }),
  );
  const { appCode, name } = detail;
  const { language } = event.locals;
  return {
    ...detail,
    service: appCode === null ? textIn(name, language) : serviceTexts[language].coded(appCode, textIn(name, language)),
  };
}

export type ShownApplication = Awaited<ReturnType<typeof loadApplication>>;
