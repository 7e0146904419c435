import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { choices } from './choices.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { changePaymentMethodForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { machineMayAccept } from './machine-may-accept.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const changePaymentMethod: Procedure<'person' | 'contact' | 'benefits' | 'chosen' | 'openApplications'> = {
  key: 'change-payment-method',
  appCode: '639',
  numberPrefix: '639',
  name: {
    vi: 'Thay đổi hình thức lĩnh hoặc thông tin người hưởng chế độ BHXH',
    en: 'Change how a benefit is paid, or the beneficiary’s information',
  },
  subject: 'none',
  // Where money goes is not for whoever fetches it to say (docs/decisions/0031).
  mayFile: ['person', 'guardian'],
  facts: ['person', 'contact', 'benefits', 'chosen', 'openApplications'],
  documents: [],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R04', 'R05', 'R07', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: changePaymentMethodForm,
  answeredInWords: ['otherChange'],
  prefill,
  choices,
  eligibility,
  check,
  machineMayAccept,
  effect,
  officialForm,
  letter,
};
