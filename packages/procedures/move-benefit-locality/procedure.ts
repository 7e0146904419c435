import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { moveBenefitLocalityForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const moveBenefitLocality: Procedure<
  'person' | 'contact' | 'benefits' | 'destination' | 'chosen' | 'cards' | 'openApplications'
> = {
  key: 'move-benefit-locality',
  appCode: '635',
  numberPrefix: '635',
  name: {
    vi: 'Chuyển địa bàn hưởng lương hưu, trợ cấp BHXH',
    en: 'Move where a pension or allowance is paid',
  },
  subject: 'none',
  // Where money goes is not for whoever fetches it to say (docs/decisions/0031).
  mayFile: ['person', 'guardian'],
  facts: ['person', 'contact', 'benefits', 'destination', 'chosen', 'cards', 'openApplications'],
  documents: [{ key: 'attachments', label: { vi: 'Giấy tờ kèm theo', en: 'Papers' }, required: false }],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R04', 'R05', 'R07', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: moveBenefitLocalityForm,
  prefill,
  eligibility,
  check,
  // Two offices hand a file to one another: always by officers.
  machineMayAccept: () => false,
  effect,
  officialForm,
  letter,
};
