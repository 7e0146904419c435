import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { complainAboutDecisionForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

/** «Khiếu nại»: a case about one decided application, settled by people who did not take part in the decision. */
export const complainAboutDecision: Procedure<'person' | 'contact' | 'contested' | 'openApplications'> = {
  key: 'complain-about-decision',
  numberPrefix: 'KN',
  name: { vi: 'Khiếu nại kết quả giải quyết hồ sơ', en: 'Complain about a decision' },
  subject: 'application',
  mayFile: ['person', 'guardian'],
  facts: ['person', 'contact', 'contested', 'openApplications'],
  documents: [{ key: 'attachments', label: { vi: 'Giấy tờ kèm theo', en: 'Papers that show it' }, required: false }],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['K01', 'K02', 'K03', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: complainAboutDecisionForm,
  prefill,
  eligibility,
  check,
  notBy: ({ contested }) => contested?.decision?.officers ?? [],
  machineMayAccept: () => false,
  effect,
  officialForm,
  letter,
};
