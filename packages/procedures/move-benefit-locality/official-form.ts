import { formatDay } from '@openvssid/core';
import { BENEFIT_NAMES } from '../benefits.ts';
import { paymentLines } from '../benefit-payment/form-lines.ts';
import {
  addressIn,
  deliveryLines,
  editionOn,
  type FilledForm,
  type FormEdition,
  type FormLine,
  type FormPaper,
  papersInWords,
  USUAL_COMMITMENT,
} from '../form-paper.ts';
import { personLines } from '../identity/form-lines.ts';
import type { BenefitFact } from '../facts.ts';
import { paidBenefits, waitingBenefits } from './moved-benefits.ts';

const EDITIONS: readonly FormEdition[] = [
  { validFrom: '2016-01-01', validTo: '2025-07-28', source: 'Quyết định số 166/QĐ-BHXH năm 2019', certainty: 'practice' },
  { validFrom: '2025-07-29', source: 'Quyết định số 2222/QĐ-BHXH ngày 29/7/2025', certainty: 'practice' },
];

/** What the paper form offers; this service is for one of them. */
const REQUESTS = [
  'Hưởng BHXH một lần',
  'Hưởng lương hưu',
  'Giải quyết hồ sơ nộp muộn',
  'Trợ cấp một lần khi ra nước ngoài để định cư',
  'Chuyển nơi hưởng',
  'Hưởng tiếp chế độ',
];

/** Form 14-HSB. */
export function officialForm(filled: FilledForm<'person' | 'contact' | 'benefits'>): FormPaper {
  const { application, facts, words, papers, filedBy } = filled;
  return {
    formNumber: 'Mẫu số 14-HSB',
    source: editionOn(EDITIONS, application.submittedOn, '14-HSB'),
    title: 'ĐƠN ĐỀ NGHỊ',
    subtitle: 'Giải quyết chế độ bảo hiểm xã hội',
    addressee: words['addressee'] ?? filled.agencyName,
    sections: [
      { title: 'I. Người đề nghị', lines: [...personLines(filled), ...identityPaper(words), ...reach(words)] },
      {
        title: 'II. Nội dung yêu cầu giải quyết',
        lines: [
          {
            kind: 'ticks',
            label: 'Nội dung yêu cầu',
            options: REQUESTS.map((label) => ({ label, ticked: label === words['requestKind'] })),
          },
          ...benefitLine('Chế độ đang hưởng', paidBenefits(facts.benefits), ({ kind }) => BENEFIT_NAMES[kind].vi),
          ...benefitLine('Hồ sơ chờ hưởng', waitingBenefits(facts.benefits), waitingInWords),
          value('Từ tháng', words['fromMonth']),
          value('Nơi chuyển đến', addressIn(words, 'newStreet', 'newWardCode', 'newProvinceCode')),
          ...(paidBenefits(facts.benefits).length === 0 ? [] : paymentLines(words, facts.person)),
          value('Nơi đăng ký KCB ban đầu mới', words['firstFacilityCode'] ?? 'Giữ nguyên'),
          ...(words['authorisationGoesOn'] === undefined ? [] : [value('Việc ủy quyền lĩnh thay', words['authorisationGoesOn'])]),
        ],
      },
      {
        title: 'III. Giấy tờ kèm theo và nhận kết quả',
        lines: [value('Giấy tờ kèm theo', papersInWords(papers)), ...deliveryLines(words)],
      },
    ],
    commitment: USUAL_COMMITMENT,
    signatures: [{ role: 'Người đề nghị', name: filedBy.fullName, filed: true }],
  };
}

function identityPaper(words: FilledForm['words']): FormLine[] {
  const on = words['idIssueDate'];
  return [value('Giấy tờ do', [words['idIssuer'], on === undefined ? undefined : `cấp ngày ${on}`].filter(Boolean).join(', '))];
}

function reach(words: FilledForm['words']): FormLine[] {
  return [
    value('Số điện thoại', words['phone']),
    value('Địa chỉ liên hệ', addressIn(words, 'contactStreet', 'contactWardCode', 'contactProvinceCode')),
  ];
}

function benefitLine(label: string, benefits: readonly BenefitFact[], inWords: (benefit: BenefitFact) => string): FormLine[] {
  return benefits.length === 0 ? [] : [value(label, benefits.map(inWords).join('; '))];
}

function waitingInWords({ kind, decisionNumber, from }: BenefitFact): string {
  return `${BENEFIT_NAMES[kind].vi}, quyết định số ${decisionNumber}, hưởng từ ${formatDay(from.toString())}`;
}

function value(label: string, given: string | undefined): FormLine {
  return { kind: 'value', label, value: given };
}
