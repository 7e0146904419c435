import { kindIn, pathOf, valueOrEntry } from '#lib/declarations/declared.server.ts';
import { passcodeProved } from '#lib/passcode-proved.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const kind = kindIn(event.params.kind);
  const { locals, params } = event;
  const receipt = await locals.vneid.declarations.receipt(passcodeProved(event), kind, params.number, locals.visitor.language);
  return { kind, path: pathOf(kind), receipt: valueOrEntry(event, kind, receipt) };
};
