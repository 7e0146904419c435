import { decodeCitizenCardQr } from '@openvssid/core';
import { error } from '@sveltejs/kit';
import { peopleTexts } from '@openvssid/ui/texts/people';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, type Typed, typedIn } from '#lib/desk/posted.ts';
import { purposeIn, purposesOf } from '#lib/people/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { session } = await event.parent();
  const purposes = session.signedIn ? purposesOf(session.roles) : [];
  if (purposes.length === 0 && !event.locals.keepTyped) error(403);
  return { purposes };
};

export const actions: Actions = {
  // Nothing of the search stands in an address, and nothing of the answer outlives this page.
  search: async (event) => {
    const typed = typedIn(await event.request.formData());
    const t = peopleTexts[event.locals.language === 'vi' ? 'vi' : 'en'];
    const purpose = purposeIn(textIn(typed, 'purpose'));
    const wanted = wantedIn(typed);
    if (!purpose || !wanted)
      return incomplete('search', typed, {
        ...(!purpose && { purpose: t.purposeMissing }),
        ...(!wanted && { number: t.wantedMissing }),
      });
    const answer = await api(event).POST('/api/people/search', { body: { purpose, detail: textIn(typed, 'detail'), wanted } });
    return answer.data ? { act: 'search', typed, found: answer.data } : refused(event, 'search', typed, answer);
  },
};

/** What a reader of the QR on a citizen card types is the whole card: its number stands first. */
function numberOf(typed: string): string {
  const card = decodeCitizenCardQr(typed);
  return card.ok ? card.value.citizenNumber : typed;
}

/** A number wins over a name. */
function wantedIn(typed: Typed) {
  const [number, fullName, birthDate] = ['number', 'fullName', 'birthDate'].map((name) => textIn(typed, name));
  if (number) return { number: numberOf(number) };
  return fullName || birthDate ? { fullName: fullName ?? '', birthDate: birthDate ?? '', province: '' } : undefined;
}
