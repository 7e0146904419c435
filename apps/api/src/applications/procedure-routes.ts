import { ok, refuse } from '@openvssid/core';
import { deadlineOn, type Procedure, procedures } from '@openvssid/procedures';
import { z } from 'zod';
import { actingFor } from '../access/act-for.ts';
import { loadFacts } from '../facts/load.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { isSubjectMissing } from './drafts/draft.ts';
import { placeOf, placeQuery } from './drafts/place.ts';
import { formShown } from './form-schema.ts';
import { guideOf, whoForOf } from './guide.ts';
import { procedureOf } from './procedure-of.ts';
import { eligibilityShown } from './schemas.ts';
import { bilingual } from '../http/schemas.ts';
import { procedureSettings } from './settings.ts';
import { showEligibility } from './show-eligibility.ts';
import { civilDay } from '@openvssid/server/clock';

const tags = ['procedures'];
const row = z.object({
  key: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  whoFor: bilingual.describe('In a line'),
  subject: z.enum(['none', 'visit', 'application']),
  workingDays: z.number().int(),
});
const full = row.extend({ eligibility: eligibilityShown, form: formShown, guide: bilingual.describe('HTML') });

export function procedureRoutes(api: Api, services: Services): void {
  const today = () => civilDay(services.clock.now());
  const summary = (procedure: Procedure): z.infer<typeof row> => {
    const { key, appCode, name, subject } = procedure;
    return {
      key,
      appCode: appCode ?? null,
      name,
      whoFor: whoForOf(key),
      subject,
      workingDays: deadlineOn(procedure, today()).workingDays,
    };
  };

  api.get(
    '/api/procedures',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'The public services that one may ask for, in the order of the app',
        tags,
        querystring: z.object({ for: z.string().max(40).optional() }),
        response: { 200: z.object({ procedures: z.array(row) }) },
      },
    },
    async (request) => {
      const { right } = valueOf(await actingFor(request, services, request.query.for));
      return { procedures: procedures.filter(({ mayFile }) => mayFile.includes(right)).map(summary) };
    },
  );

  api.get(
    '/api/procedures/:key',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One service: whether it is for this person, its questions and its guide',
        tags,
        params: z.object({ key: z.string().max(60) }),
        querystring: placeQuery,
        response: { 200: full },
      },
    },
    async (request) => {
      const { place } = valueOf(await placeOf(request, services, request.params.key, request.query));
      const procedure = procedureOf(place);
      const facts = await loadFacts(services.db.read, procedure.facts, { ...place, on: today() });
      valueOf(isSubjectMissing(procedure, facts) ? refuse('not-found') : ok(undefined));
      const eligible = procedure.eligibility(facts, today(), procedureSettings(services.config));
      return {
        ...summary(procedure),
        eligibility: showEligibility(eligible),
        form: procedure.form,
        guide: guideOf(procedure.key),
      };
    },
  );
}
