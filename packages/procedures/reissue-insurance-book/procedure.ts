import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { reissueInsuranceBookForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const reissueInsuranceBook: Procedure<'person' | 'contact' | 'book' | 'openApplications'> = {
  key: 'reissue-insurance-book',
  appCode: '607A',
  numberPrefix: '607A',
  name: {
    vi: 'Cấp lại sổ BHXH không thay đổi thông tin',
    en: 'Reissue of the insurance book without changes',
  },
  subject: 'none',
  mayFile: ['person', 'guardian', 'attorney'],
  facts: ['person', 'contact', 'book', 'openApplications'],
  documents: [{ key: 'attachments', label: { vi: 'Hồ sơ kèm theo', en: 'Papers' }, required: false }],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R04', 'R05', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: reissueInsuranceBookForm,
  prefill,
  eligibility,
  check,
  // The history is looked at before a cover is printed: always by officers.
  machineMayAccept: () => false,
  effect,
  officialForm,
  letter,
};
