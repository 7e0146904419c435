import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { disputeVisitForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { prefill } from './prefill.ts';

/** «Báo sai» and «Không phải tôi»: a case about one visit, always judged by people. */
export const disputeVisit: Procedure<'person' | 'contact' | 'visit' | 'openApplications'> = {
  key: 'dispute-visit',
  numberPrefix: 'BS',
  name: { vi: 'Báo sai thông tin khám chữa bệnh', en: 'Report a mistake in a visit' },
  subject: 'visit',
  mayFile: ['person', 'guardian'],
  facts: ['person', 'contact', 'visit', 'openApplications'],
  documents: [{ key: 'attachments', label: { vi: 'Giấy tờ kèm theo', en: 'Papers that show it' }, required: false }],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: disputeVisitForm,
  prefill,
  eligibility,
  check,
  machineMayAccept: () => false,
  effect,
  officialForm: 'none',
  letter,
};
