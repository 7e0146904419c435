import type { CorrectionItem } from '../facts.ts';
import type { AskedQuestion, FileListQuestion, Form, LockedQuestion, Option, Page, Question } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';
import {
  CORRECTION_ITEMS,
  evidenceKey,
  ITEM_NAMES,
  ITEM_OPTIONS,
  MERGE_KEYS,
  newKey,
  oldKey,
  papersNamed,
  registerKey,
} from './items.ts';

const asked = (item: CorrectionItem | 'mergeBooks') => ({ question: 'changeItem', is: [item] });

const PAPERS = {
  required: true,
  maxFiles: 6,
  mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 10 * 1024 * 1024,
} as const;

const mergePapers: FileListQuestion = {
  kind: 'fileList',
  key: 'mergePapers',
  label: { vi: 'Ảnh các sổ BHXH', en: 'Pictures of the books' },
  hint: { vi: 'Bìa và các tờ rời của từng sổ.', en: 'Cover and sheets of each book.' },
  ...PAPERS,
};

const SAYS: readonly Option[] = [
  {
    value: 'agrees',
    label: { vi: 'Khớp với dữ liệu dân cư, không cần giấy tờ', en: 'Agrees with the register, no papers needed' },
  },
  { value: 'differs', label: { vi: 'Chưa khớp với dữ liệu dân cư', en: 'Does not agree with the register' } },
  { value: 'unknown', label: { vi: 'Dữ liệu dân cư chưa có thông tin này', en: 'The register does not hold it' } },
  { value: 'no-answer', label: { vi: 'Chưa đối chiếu được', en: 'Could not be compared' } },
];

/** In-app form of 608A on TK1-TS: a page for each detail, and one for its papers where the population register does not confirm it. */
export const correctInsuranceBookForm: Form = {
  procedure: 'correct-insurance-book',
  pages: [
    {
      key: 'items',
      title: { vi: 'Thông tin thay đổi', en: 'What is to be changed' },
      intro: {
        vi: 'Chọn các thông tin trên sổ cần điều chỉnh. Thông tin mới được đối chiếu với Cơ sở dữ liệu quốc gia về dân cư; khi khớp, bạn không cần gửi giấy tờ.',
        en: 'Choose what has to be corrected in your book. New details are compared with the National Population Database; where they agree, no papers are needed.',
      },
      questions: [
        ...identityQuestions,
        {
          kind: 'multiChoice',
          key: 'changeItem',
          label: { vi: 'Thông tin thay đổi', en: 'What is to be changed' },
          required: true,
          options: [...CORRECTION_ITEMS, 'mergeBooks' as const].map((item) => ({ value: item, label: ITEM_NAMES[item] })),
        },
        ...contactQuestions,
      ],
    },
    ...CORRECTION_ITEMS.flatMap((item) => [pageOfItem(item), papersOfItem(item)]),
    {
      key: 'merge',
      title: ITEM_NAMES.mergeBooks,
      when: asked('mergeBooks'),
      intro: {
        vi: 'Mã số đang đăng nhập được giữ lại. Các mã số khác được gộp vào mã số này mãi mãi: quá trình đóng, thẻ và lịch sử khám chữa bệnh về một nơi.',
        en: 'The number you are signed in with stays. The others lead to it for ever: contributions, cards and visits come together.',
      },
      questions: [...MERGE_KEYS.map(numberQuestion), mergePapers],
    },
    resultDeliveryPage,
  ],
};

function pageOfItem(item: CorrectionItem): Page {
  return { key: item, title: ITEM_NAMES[item], when: asked(item), questions: [oldQuestion(item), newQuestion(item)] };
}

function oldQuestion(item: CorrectionItem): LockedQuestion {
  const options = ITEM_OPTIONS[item];
  const base = { kind: 'locked', key: oldKey(item), label: { vi: 'Thông tin cũ', en: 'As it is now' } } as const;
  if (options) return { ...base, format: 'option', options };
  return { ...base, format: item === 'birthDate' ? 'date' : 'text' };
}

function newQuestion(item: CorrectionItem): AskedQuestion {
  const options = ITEM_OPTIONS[item];
  const base = {
    key: newKey(item),
    label: { vi: 'Thông tin mới', en: 'As it should be' },
    called: { vi: 'Thông tin mới', en: 'The new detail' },
    required: true,
  } as const;
  if (options) return { ...base, kind: 'choice', options };
  if (item === 'birthDate') return { ...base, kind: 'date' };
  return {
    ...base,
    kind: 'text',
    maxLength: 100,
    hint: {
      vi: 'Viết đúng như trên giấy khai sinh hoặc thẻ căn cước, đủ dấu.',
      en: 'As it stands on the birth certificate or identity card, with all marks.',
    },
  };
}

/** Whether papers are asked for hangs on the register's answer, which is nobody's to choose. */
function papersOfItem(item: CorrectionItem): Page {
  return { key: `${item}-papers`, title: papersNamed(item), when: asked(item), questions: evidenceOf(item) };
}

function evidenceOf(item: CorrectionItem): Question[] {
  const { vi, en } = ITEM_NAMES[item];
  const says: LockedQuestion = {
    kind: 'locked',
    key: registerKey(item),
    label: { vi: `${vi}: đối chiếu dữ liệu dân cư`, en: `${en}: compared with the population register` },
    format: 'option',
    options: SAYS,
  };
  const papers: FileListQuestion = {
    kind: 'fileList',
    key: evidenceKey(item),
    label: papersNamed(item),
    hint: {
      vi: 'Giấy khai sinh hoặc trích lục khai sinh, và thẻ căn cước. Đảng viên: hồ sơ đảng viên nếu có.',
      en: 'Birth certificate or its extract, and the identity card. Party members: their file, if they have one.',
    },
    when: { question: registerKey(item), is: ['differs', 'unknown', 'no-answer'] },
    ...PAPERS,
  };
  return [says, papers];
}

function numberQuestion(key: (typeof MERGE_KEYS)[number], index: number): AskedQuestion {
  const first = index === 0;
  return {
    kind: 'insuranceNumber',
    key,
    label: {
      vi: first ? 'Mã số BHXH cần gộp' : `Mã số BHXH cần gộp thứ ${index + 1}`,
      en: first ? 'Number to be merged' : `Number to be merged, no. ${index + 1}`,
    },
    hint: first
      ? { vi: '10 chữ số trên bìa sổ cũ.', en: 'The 10 digits on the cover of the other book.' }
      : { vi: 'Không bắt buộc.', en: 'Optional.' },
    required: first,
  };
}
