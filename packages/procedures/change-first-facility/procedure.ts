import type { Procedure } from '../procedure.ts';
import { USUAL_NOTICES } from '../notices.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility, FACILITY_FAULTS } from './eligibility.ts';
import { changeFirstFacilityForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const changeFirstFacility: Procedure<'person' | 'contact' | 'cards' | 'chosen' | 'openApplications'> = {
  key: 'change-first-facility',
  numberPrefix: 'DKKCB',
  name: { vi: 'Thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu', en: 'Change the facility for first care' },
  subject: 'none',
  mayFile: ['person', 'guardian', 'attorney'],
  facts: ['person', 'contact', 'cards', 'chosen', 'openApplications'],
  documents: [
    {
      key: 'attachments',
      label: { vi: 'Giấy tờ chứng minh đã chuyển', en: 'A paper that shows the move' },
      askedWhen: { question: 'reason', is: ['moved'] },
      required: true,
    },
  ],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R06', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: changeFirstFacilityForm,
  prefill,
  eligibility,
  check,
  faults: FACILITY_FAULTS,
  // How many more a facility can take is known to nobody but an officer.
  machineMayAccept: () => false,
  effect,
  officialForm,
  letter,
};
