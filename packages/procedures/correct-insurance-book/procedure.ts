import { USUAL_NOTICES } from '../notices.ts';
import type { Document, Procedure } from '../procedure.ts';
import { DELIVERY_METHODS } from '../result-delivery/form.ts';
import { correctionsOf } from './corrections.ts';
import { effect } from './effect.ts';
import { check, checkSent, eligibility } from './eligibility.ts';
import { correctInsuranceBookForm } from './form.ts';
import { CORRECTION_ITEMS, evidenceKey, papersNamed, registerKey } from './items.ts';
import { deadlines, legalBasis } from './law.ts';
import { letter } from './letter.ts';
import { machineMayPropose } from './machine-may-propose.ts';
import { officialForm } from './official-form.ts';
import { prefill } from './prefill.ts';

const documents: readonly Document[] = [
  {
    key: 'mergePapers',
    label: { vi: 'Ảnh các sổ BHXH', en: 'Pictures of the books' },
    askedWhen: { question: 'changeItem', is: ['mergeBooks'] },
    required: true,
  },
  ...CORRECTION_ITEMS.map((item) => ({
    key: evidenceKey(item),
    label: papersNamed(item),
    askedWhen: { question: registerKey(item), is: ['differs', 'unknown', 'no-answer'] },
    required: true,
  })),
];

export const correctInsuranceBook: Procedure<
  'person' | 'contact' | 'book' | 'cards' | 'corrections' | 'merging' | 'openApplications'
> = {
  key: 'correct-insurance-book',
  appCode: '608A',
  numberPrefix: '608A',
  name: {
    vi: 'Cấp lại sổ BHXH do thay đổi thông tin',
    en: 'Reissue of the insurance book because of changed details',
  },
  subject: 'none',
  mayFile: ['person', 'guardian', 'attorney'],
  facts: ['person', 'contact', 'book', 'cards', 'corrections', 'merging', 'openApplications'],
  documents,
  deadlines,
  legalBasis,
  deliveryMethods: DELIVERY_METHODS,
  fourEyes: true,
  refusalReasons: ['R01', 'R04', 'R09', 'R10', 'R12', 'R13', 'R99'],
  supplementReasons: ['R01', 'R02', 'R03', 'R11', 'R99'],
  notices: USUAL_NOTICES,
  form: correctInsuranceBookForm,
  prefill,
  eligibility,
  check,
  checkSent,
  toCompare: (answers) => Object.fromEntries(correctionsOf(answers).map(({ item, to }) => [item, to])),
  // An approver confirms even what the population register holds.
  machineMayAccept: () => false,
  machineMayPropose,
  effect,
  officialForm,
  letter,
};
