import { formatDay } from '@openvssid/core';
import { ITEM_OPTIONS } from '../correct-insurance-book/items.ts';
import type { PersonFact } from '../facts.ts';
import {
  editionOn,
  type FilledForm,
  type FormEdition,
  type FormLine,
  type FormPaper,
  papersInWords,
  resultAddress,
  USUAL_COMMITMENT,
} from '../form-paper.ts';

const EDITIONS: readonly FormEdition[] = [
  { validFrom: '2017-05-01', validTo: '2020-04-30', source: 'Quyết định số 595/QĐ-BHXH năm 2017', certainty: 'practice' },
  { validFrom: '2020-05-01', validTo: '2023-03-31', source: 'Quyết định số 505/QĐ-BHXH năm 2020', certainty: 'assumed' },
  { validFrom: '2023-04-01', source: 'Quyết định số 490/QĐ-BHXH ngày 28/3/2023', certainty: 'practice' },
];

/** What a service asks for on the common form. */
export type Tk1Request = {
  /** «Nội dung thay đổi, yêu cầu». */
  readonly request: string;
  /** What belongs to it: rows of old and new values, ticks. */
  readonly details?: readonly FormLine[];
};

/** Form TK1-TS: part I who it is, part II what is asked for by people who have a number. */
export function tk1Paper(filled: FilledForm<'person' | 'contact'>, { request, details = [] }: Tk1Request): FormPaper {
  const { application, facts, words, papers, agencyName, filedBy } = filled;
  return {
    formNumber: 'Mẫu TK1-TS',
    source: editionOn(EDITIONS, application.submittedOn, 'TK1-TS'),
    title: 'TỜ KHAI',
    subtitle: 'Tham gia, điều chỉnh thông tin bảo hiểm xã hội, bảo hiểm y tế',
    addressee: agencyName,
    sections: [
      { title: 'I. Thông tin của người tham gia', lines: partOne(filled) },
      {
        title: 'II. Nội dung đăng ký, điều chỉnh của người đã có mã số BHXH',
        lines: [
          value('[12]', 'Mã số BHXH', facts.person.socialInsuranceNumber),
          value('[13]', 'Nội dung thay đổi, yêu cầu', request),
          ...details,
          value('[14]', 'Mức tiền đóng (BHXH tự nguyện)', undefined),
          value('[15]', 'Phương thức đóng (BHXH tự nguyện)', undefined),
          value('[16]', 'Nơi đăng ký KCB ban đầu', words['firstFacilityCode']),
          value('[17]', 'Hồ sơ kèm theo', papersInWords(papers)),
          value(
            '[18]',
            'Hình thức, địa chỉ nhận kết quả',
            [words['deliveryMethod'], words['agencyCode'] ?? resultAddress(words)].filter(Boolean).join(': '),
          ),
        ],
      },
    ],
    commitment: USUAL_COMMITMENT,
    signatures: [{ role: 'Người kê khai', name: filedBy.fullName, filed: true }],
  };
}

function partOne({ facts: { person, contact }, words, contactAddress, filedBy }: FilledForm<'person' | 'contact'>): FormLine[] {
  return [
    value('[01]', 'Họ và tên (viết chữ in hoa)', person.fullName.toLocaleUpperCase('vi')),
    {
      kind: 'ticks',
      number: '[02]',
      label: 'Giới tính',
      options: [
        { label: 'Nam', ticked: person.sex === 'male' },
        { label: 'Nữ', ticked: person.sex === 'female' },
      ],
    },
    value('[03]', 'Ngày, tháng, năm sinh', birthInWords(person)),
    value('[04]', 'Quốc tịch', optionName('nationality', person.nationality)),
    value('[05]', 'Dân tộc', person.ethnicity),
    value('[06]', 'Số CCCD/ĐDCN/Hộ chiếu', person.idNumber),
    value('[07]', 'Điện thoại', words['phone']),
    value('[08]', 'Email', words['email'] ?? contact.email),
    value('[09]', 'Nơi đăng ký khai sinh', undefined),
    value(
      '[10]',
      'Họ tên cha/mẹ/người giám hộ (với người dưới 6 tuổi)',
      filedBy.right === 'guardian' ? filedBy.fullName : undefined,
    ),
    value('[11]', 'Địa chỉ liên hệ', contactAddress),
  ];
}

function value(number: string, label: string, given: string | undefined): FormLine {
  return { kind: 'value', number, label, value: given };
}

function birthInWords({ birthDate, birthYearOnly }: PersonFact): string {
  return birthYearOnly ? String(birthDate.year) : formatDay(birthDate.toString());
}

function optionName(item: 'nationality', code: string): string {
  return ITEM_OPTIONS[item]?.find((option) => option.value === code)?.label.vi ?? code;
}
