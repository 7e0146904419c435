import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { choices } from './choices.ts';
import { effect } from './effect.ts';
import { AUTHORISATION_FAULTS, check, eligibility } from './eligibility.ts';
import { authoriseRecipientForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const authoriseRecipient: Procedure<'person' | 'contact' | 'benefits' | 'openApplications'> = {
  key: 'authorise-recipient',
  appCode: '652',
  numberPrefix: '652',
  name: {
    vi: 'Ủy quyền lĩnh thay các chế độ BHXH, trợ cấp thất nghiệp',
    en: 'Authorise somebody to receive social insurance or unemployment benefits',
  },
  subject: 'none',
  // Whoever is authorised cannot pass it on, and a child's guardian receives by law.
  mayFile: ['person'],
  facts: ['person', 'contact', 'benefits', 'openApplications'],
  documents: [
    {
      key: 'certification',
      label: { vi: 'Giấy ủy quyền có chứng thực', en: 'The certified authorisation' },
      askedWhen: { question: 'certifiedBy', is: ['file'] },
      required: true,
    },
  ],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R04', 'R08', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R08', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: authoriseRecipientForm,
  prefill,
  choices,
  eligibility,
  check,
  faults: AUTHORISATION_FAULTS,
  // A right over somebody's money is given by people.
  machineMayAccept: () => false,
  effect,
  officialForm,
  letter,
};
