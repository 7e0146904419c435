import { textAnswer } from '../answers.ts';
import { USUAL_NOTICES } from '../notices.ts';
import type { Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { effect } from './effect.ts';
import { check, eligibility } from './eligibility.ts';
import { registerChildAccountForm } from './form.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { machineMayAccept } from './machine-may-accept.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

export const registerChildAccount: Procedure<'person' | 'contact' | 'children' | 'claimedChild' | 'openApplications'> = {
  key: 'register-child-account',
  numberPrefix: 'TKC',
  name: { vi: 'Đăng ký tài khoản cho con', en: 'Register an account for a child' },
  subject: 'none',
  mayFile: ['person'],
  facts: ['person', 'contact', 'children', 'claimedChild', 'openApplications'],
  documents: [
    { key: 'childPortrait', label: { vi: 'Ảnh chân dung của con', en: 'Portrait of the child' }, required: true },
    {
      key: 'birthCertificate',
      label: { vi: 'Giấy khai sinh', en: 'Birth certificate' },
      askedWhen: { question: 'relationship', is: ['father', 'mother'] },
      required: true,
    },
    {
      key: 'guardianshipDecision',
      label: { vi: 'Giấy tờ về giám hộ', en: 'Proof of guardianship' },
      askedWhen: { question: 'relationship', is: ['guardian'] },
      required: true,
    },
  ],
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  // R13 also where a number leads to nobody or to another name: neither R01 nor R04, which would tell a stranger which of the two it is.
  refusalReasons: ['R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: registerChildAccountForm,
  prefill,
  eligibility,
  check,
  subjectOf: (answers) => textAnswer(answers, 'childSocialInsuranceNumber') ?? '',
  agencyOf: (answers) => textAnswer(answers, 'receivingAgency'),
  machineMayAccept,
  effect,
  officialForm,
  letter,
};
