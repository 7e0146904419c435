import type { Procedure } from '../procedure.ts';
import { USUAL_NOTICES } from '../notices.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { newServiceForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { prefill } from './prefill.ts';

export const newService: Procedure<'person' | 'contact' | 'openApplications'> = {
  key: 'new-service',
  numberPrefix: 'NEWSERVICE',
  name: { vi: 'Tên dịch vụ mới', en: 'Name of the new service' },
  subject: 'none',
  mayFile: ['person', 'guardian', 'attorney'],
  facts: ['person', 'contact', 'openApplications'],
  documents: [{ key: 'attachments', label: { vi: 'Giấy tờ kèm theo', en: 'Papers that show it' }, required: false }],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R05', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: newServiceForm,
  prefill,
  eligibility,
  check,
  machineMayAccept: () => false,
  effect,
  officialForm: 'none',
  letter,
};
