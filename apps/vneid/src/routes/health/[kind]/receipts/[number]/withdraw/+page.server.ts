import { redirect } from '@sveltejs/kit';
import { kindIn, pathOf, valueOrEntry } from '#lib/declarations/declared.server.ts';
import { throwRefused } from '#lib/refusal.ts';
import { passcodeProved } from '#lib/passcode-proved.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const kind = kindIn(event.params.kind);
  const { locals, params } = event;
  const found = await locals.vneid.declarations.receipt(passcodeProved(event), kind, params.number, locals.visitor.language);
  const { number, withdrawnAt } = valueOrEntry(event, kind, found);
  const receipt = `${pathOf(kind)}/receipts/${number}`;
  if (withdrawnAt) redirect(303, receipt);
  return { kind, number, receipt };
};

export const actions: Actions = {
  default: async (event) => {
    const kind = kindIn(event.params.kind);
    const withdrawn = await event.locals.vneid.declarations.withdraw(signedIn(event), kind, event.params.number);
    if (!withdrawn.ok) throwRefused(event, withdrawn.refusal);
    redirect(303, `${pathOf(kind)}/receipts/${event.params.number}`);
  },
};
