import { formatDay } from '@openvssid/core';
import { listAnswer, textAnswer } from '../answers.ts';
import {
  addressIn,
  deliveryLines,
  editionOn,
  type FilledForm,
  type FormEdition,
  type FormLine,
  type FormPaper,
  papersInWords,
} from '../form-paper.ts';
import type { AuthorisedAct } from './terms.ts';

const EDITIONS: readonly FormEdition[] = [
  { validFrom: '2019-01-01', validTo: '2025-07-28', source: 'Quyết định số 166/QĐ-BHXH năm 2019', certainty: 'practice' },
  { validFrom: '2025-07-29', source: 'Quyết định số 2222/QĐ-BHXH ngày 29/7/2025', certainty: 'practice' },
];

const ACT_NAMES: Readonly<Record<AuthorisedAct, string>> = {
  monthly: 'Lĩnh hằng tháng',
  oneTime: 'Lĩnh một lần',
  unemployment: 'Trợ cấp thất nghiệp',
  file: 'Nộp hồ sơ',
};

/** Form 13-HSB; who signs beside the principal does so on the certified paper, or in their own app. */
export function officialForm(filled: FilledForm<'person'>): FormPaper {
  const { application, words, papers, agencyName, filedBy } = filled;
  const online = textAnswer(application.answers, 'certifiedBy') === 'identity';
  const acts = listAnswer(application.answers, 'authorisedActs');
  return {
    formNumber: 'Mẫu số 13-HSB',
    source: editionOn(EDITIONS, application.submittedOn, '13-HSB'),
    title: 'GIẤY ỦY QUYỀN',
    subtitle: 'Lĩnh thay các chế độ bảo hiểm xã hội, trợ cấp thất nghiệp',
    addressee: agencyName,
    sections: [
      { title: 'I. Người ủy quyền', lines: principal(filled) },
      { title: 'II. Người được ủy quyền', lines: attorney(words) },
      {
        title: 'III. Nội dung ủy quyền',
        lines: [
          {
            kind: 'ticks',
            label: 'Được thực hiện',
            options: Object.entries(ACT_NAMES).map(([act, label]) => ({ label, ticked: acts.includes(act) })),
          },
        ],
      },
      {
        title: 'IV. Thời hạn ủy quyền',
        lines: [value('Từ ngày', words['fromDate']), value('Đến ngày', words['toDate'])],
      },
      {
        title: 'V. Chứng thực chữ ký',
        lines: [
          value('Cách xác nhận', words['certifiedBy']),
          ...(online ? [] : [value('Giấy ủy quyền kèm theo', papersInWords(papers))]),
          ...deliveryLines(words),
        ],
      },
    ],
    commitment:
      'Chúng tôi cam kết chấp hành đúng nội dung ủy quyền nêu trên. Khi người ủy quyền chết, mất tích hoặc xuất cảnh trái phép, người được ủy quyền báo ngay cho cơ quan BHXH; nếu vi phạm phải hoàn trả số tiền đã nhận.',
    signatures: [
      { role: 'Người ủy quyền', name: filedBy.fullName, filed: true },
      { role: 'Người được ủy quyền', name: words['attorneyFullName'], filed: false },
    ],
  };
}

function principal({ facts: { person }, words }: FilledForm<'person'>): FormLine[] {
  const born = person.birthYearOnly ? String(person.birthDate.year) : formatDay(person.birthDate.toString());
  return [
    value('Họ và tên', person.fullName),
    value('Ngày sinh', born),
    value('Mã số BHXH', person.socialInsuranceNumber),
    value('Loại chế độ', words['benefitKind']),
    value('Số điện thoại', words['phone']),
    value('Số CCCD/Hộ chiếu', person.idNumber),
    value('Nơi cư trú', addressIn(words, 'residenceStreet', 'residenceWardCode', 'residenceProvinceCode')),
  ];
}

function attorney(words: FilledForm['words']): FormLine[] {
  const paper = [words['attorneyIdNumber'], words['attorneyIdIssuer'], words['attorneyIdIssueDate']].filter(Boolean).join(', ');
  return [
    value('Họ và tên', words['attorneyFullName']),
    value('Ngày sinh', words['attorneyBirthDate']),
    value('Số giấy tờ, nơi cấp, ngày cấp', paper),
    value('Nơi cư trú', addressIn(words, 'attorneyStreet', 'attorneyWardCode', 'attorneyProvinceCode')),
    value('Số điện thoại', words['attorneyPhone']),
  ];
}

function value(label: string, given: string | undefined): FormLine {
  return { kind: 'value', label, value: given };
}
