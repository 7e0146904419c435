import { error, type RequestEvent } from '@sveltejs/kit';
import { type Answers, atDesk, type Form, formByKey, withChoices } from '@openvssid/procedures/forms';
import { problemTexts } from '@openvssid/ui/texts/problems';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Filing } from './filing.ts';

export type OfFiling = RequestEvent<{ filing: string }>;

export const paramsOf = ({ params }: OfFiling) => ({ path: { filing: params.filing } });

/** The filing with the questions as they are put to this person at the desk. */
export async function loadFiling(event: OfFiling): Promise<Filing & { form: Form; answers: Answers }> {
  const filing = dataOrThrow(event, await api(event).GET('/api/desk-filings/{filing}', { params: paramsOf(event) }));
  return { ...filing, form: formOf(event, filing), answers: filing.draft.answers };
}

function formOf({ locals }: OfFiling, { draft }: Filing): Form {
  const form = formByKey(draft.procedure);
  if (!form) error(404, problemTexts[locals.language].notFound.title);
  return withChoices(atDesk(form), draft.choices);
}
