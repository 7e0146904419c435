import type { RequestEvent } from '@sveltejs/kit';
import type { QuestionForm } from '@openvssid/rules/forms';
import { beginWith } from '@openvssid/ui/calculators/form-parts';
import { ownTyped, takesOwn } from './own-facts.server.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals' | 'request'>;

/** What a form holds when somebody comes to it, with what their own records say. */
export async function begin(event: Event, form: QuestionForm) {
  // What was sent is shown, not what would be filled in.
  const wantsOwn = event.request.method === 'GET' && !event.url.searchParams.has('empty') && takesOwn(form);
  const own = wantsOwn ? await ownTyped(event, form) : undefined;
  return { typed: beginWith(event, form, own?.typed), own: own && { notes: own.notes }, takesOwn: takesOwn(form) };
}
