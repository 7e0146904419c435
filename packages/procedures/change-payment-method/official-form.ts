import { formatDay } from '@openvssid/core';
import { paymentLines } from '../benefit-payment/form-lines.ts';
import {
  addressIn,
  deliveryLines,
  editionOn,
  type FilledForm,
  type FormEdition,
  type FormLine,
  type FormPaper,
  USUAL_COMMITMENT,
} from '../form-paper.ts';
import { listAnswer } from '../answers.ts';
import { changesAddress, changesPayment, chosenBenefit } from './chosen-benefit.ts';

const EDITIONS: readonly FormEdition[] = [
  { validFrom: '2019-01-01', validTo: '2025-07-28', source: 'Quyết định số 166/QĐ-BHXH năm 2019', certainty: 'practice' },
  { validFrom: '2025-07-29', source: 'Quyết định số 2222/QĐ-BHXH ngày 29/7/2025', certainty: 'assumed' },
];

const ITEMS = { payMethod: 'Hình thức nhận', accountNumber: 'Số tài khoản', address: 'Địa chỉ liên hệ', other: 'Nội dung khác' };

/** Form 2-CBH. */
export function officialForm(filled: FilledForm<'person' | 'benefits'>): FormPaper {
  const { application, words, agencyName, filedBy, facts } = filled;
  const { answers } = application;
  const items = listAnswer(answers, 'changeItems');
  const decision = chosenBenefit(facts.benefits, answers)?.decisionNumber;
  return {
    formNumber: 'Mẫu số 2-CBH',
    source: editionOn(EDITIONS, application.submittedOn, '2-CBH'),
    title: 'THÔNG BÁO',
    subtitle: 'Thay đổi hình thức lĩnh, thông tin người hưởng chế độ bảo hiểm xã hội',
    addressee: agencyName,
    sections: [
      {
        title: 'I. Người hưởng',
        lines: [
          ...who(filled),
          value(
            'Loại chế độ đang hưởng',
            decision === undefined ? words['benefitKind'] : `${words['benefitKind'] ?? ''} (Quyết định số ${decision})`,
          ),
        ],
      },
      {
        title: 'II. Nội dung thay đổi',
        lines: [
          {
            kind: 'ticks',
            label: 'Nội dung thay đổi',
            options: Object.entries(ITEMS).map(([key, label]) => ({ label, ticked: items.includes(key) })),
          },
          ...(changesPayment(answers) ? [...paymentLines(words, facts.person), value('Từ tháng', words['fromMonth'])] : []),
          ...(changesAddress(answers)
            ? [value('Địa chỉ liên hệ mới', addressIn(words, 'contactStreet', 'contactWardCode', 'contactProvinceCode'))]
            : []),
          ...(words['otherChange'] === undefined ? [] : [value('Nội dung khác', words['otherChange'])]),
        ],
      },
      { title: 'III. Nhận kết quả', lines: deliveryLines(words) },
    ],
    commitment: USUAL_COMMITMENT,
    signatures: [{ role: 'Người hưởng', name: filedBy.fullName, filed: true }],
  };
}

function who({ facts: { person } }: FilledForm<'person'>): FormLine[] {
  const born = person.birthYearOnly ? String(person.birthDate.year) : formatDay(person.birthDate.toString());
  return [value('Họ và tên', person.fullName), value('Ngày sinh', born), value('Số sổ/Mã số BHXH', person.socialInsuranceNumber)];
}

function value(label: string, given: string | undefined): FormLine {
  return { kind: 'value', label, value: given };
}
