import type { Bilingual } from '../bilingual.ts';
import type { CorrectionItem } from '../facts.ts';
import type { Option } from '../form.ts';
import { countryOptions } from './countries.ts';
import { ETHNIC_GROUPS, plainName } from './ethnic-groups.ts';

export const CORRECTION_ITEMS = [
  'fullName',
  'birthDate',
  'sex',
  'ethnicity',
  'nationality',
] as const satisfies readonly CorrectionItem[];

export const ITEM_NAMES: Readonly<Record<CorrectionItem | 'mergeBooks', Bilingual>> = {
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  birthDate: { vi: 'Ngày sinh', en: 'Date of birth' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnic group' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  mergeBooks: { vi: 'Gộp sổ BHXH', en: 'Merge of books' },
};

/** What the papers of a detail are called: in the form, and where one of them is missing. */
export function papersNamed(item: CorrectionItem): Bilingual {
  const { vi, en } = ITEM_NAMES[item];
  return { vi: `Giấy tờ chứng minh ${vi.toLowerCase()}`, en: `Papers for the ${en.toLowerCase()}` };
}

/** What can be chosen where a detail is one of a list. */
export const ITEM_OPTIONS: Readonly<Partial<Record<CorrectionItem, readonly Option[]>>> = {
  sex: [
    { value: 'male', label: { vi: 'Nam', en: 'Male' } },
    { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
  ],
  ethnicity: ETHNIC_GROUPS.map((name) => ({ value: name, label: { vi: name, en: plainName(name) } })),
  nationality: countryOptions(),
};

/** Keys of the questions about a detail. */
export const oldKey = (item: CorrectionItem) => `${item}Old`;
export const newKey = (item: CorrectionItem) => `${item}New`;
export const registerKey = (item: CorrectionItem) => `${item}Register`;
export const evidenceKey = (item: CorrectionItem) => `${item}Evidence`;

export const MERGE_KEYS = ['mergeNumber1', 'mergeNumber2', 'mergeNumber3'] as const;
