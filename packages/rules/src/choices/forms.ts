import type { QuestionForm } from '../forms/form.ts';
import type { ChoiceName } from './choice-names.ts';
import { oneTimeOrPensionForm } from './one-time-or-pension/form.ts';
import { voluntaryLevelsForm } from './voluntary-levels/form.ts';

export const CHOICE_FORMS = {
  'one-time-or-pension': oneTimeOrPensionForm,
  'voluntary-levels': voluntaryLevelsForm,
} as const satisfies Readonly<Record<ChoiceName, QuestionForm>>;
