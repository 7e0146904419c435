import type { Procedure } from '../procedure.ts';
import { USUAL_NOTICES } from '../notices.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { reissueHealthCardForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { machineMayAccept } from './machine-may-accept.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const reissueHealthCard: Procedure<'person' | 'contact' | 'cards' | 'openApplications'> = {
  key: 'reissue-health-card',
  appCode: '612A',
  numberPrefix: '612A',
  name: {
    vi: 'Cấp lại thẻ BHYT do hỏng, mất',
    en: 'Reissue of a damaged or lost health insurance card',
  },
  subject: 'none',
  mayFile: ['person', 'guardian', 'attorney'],
  facts: ['person', 'contact', 'cards', 'openApplications'],
  documents: [
    {
      key: 'attachments',
      label: { vi: 'Thẻ BHYT bị hỏng', en: 'The damaged health card' },
      askedWhen: { question: 'reason', is: ['damaged', 'torn'] },
      required: false,
    },
  ],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R04', 'R05', 'R06', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: reissueHealthCardForm,
  prefill,
  eligibility,
  check,
  machineMayAccept,
  effect,
  officialForm,
  letter,
};
