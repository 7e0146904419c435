import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { replaceIdentityNumberForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { machineMayAccept } from './machine-may-accept.ts';
import { newNumberOf } from './new-number.ts';
import { prefill } from './prefill.ts';

/** The part of «Cập nhật thông tin» that the population register or an officer decides. */
export const replaceIdentityNumber: Procedure<'person' | 'contact' | 'openApplications' | 'identityCheck'> = {
  key: 'replace-identity-number',
  numberPrefix: 'DD',
  name: { vi: 'Cập nhật số định danh 12 chữ số', en: 'Record the 12-digit citizen number' },
  subject: 'none',
  mayFile: ['person', 'guardian'],
  facts: ['person', 'contact', 'openApplications', 'identityCheck'],
  documents: [{ key: 'identityCard', label: { vi: 'Ảnh thẻ căn cước', en: 'Picture of the identity card' }, required: false }],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R05', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: replaceIdentityNumberForm,
  prefill,
  eligibility,
  check,
  numberToCheck: newNumberOf,
  machineMayAccept,
  effect,
  officialForm: 'none',
  letter,
};
