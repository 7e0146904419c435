import { formatDong } from '@openvssid/core';
import { benefitInSentence, FIRST_PAYMENT_WAITS, monthInLetter, paymentSentence, personRows } from '../benefit-payment/letter.ts';
import { paymentOf } from '../benefit-payment/payment-of.ts';
import { paymentIn } from '../benefits.ts';
import { cardInForce } from '../card-in-force.ts';
import type { BenefitFact, DestinationFact, Facts } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import type { ProcedureSettings } from '../settings.ts';
import { allowanceOf, endsAuthorisation, monthOfMove } from './effect.ts';
import { legalBasis } from './law.ts';
import { isPaidIn, movedBenefits } from './moved-benefits.ts';

type FactsNeeded = Pick<Facts, 'person' | 'benefits' | 'cards' | 'destination' | 'chosen'>;

export function letter(
  application: FiledApplication,
  facts: FactsNeeded,
  decision: Decision,
  settings: ProcedureSettings,
): LetterContent {
  const { number, submittedOn, answers } = application;
  const { person } = facts;
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: accepted ? 'GIẤY GIỚI THIỆU TRẢ LƯƠNG HƯU, TRỢ CẤP BHXH' : 'THÔNG BÁO',
    about: accepted
      ? 'Về việc chuyển địa bàn hưởng lương hưu, trợ cấp BHXH'
      : 'Về việc không chuyển địa bàn hưởng lương hưu, trợ cấp BHXH',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, submittedOn),
    paragraphs: [
      `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} của ${person.fullName} đề nghị chuyển địa bàn hưởng lương hưu, trợ cấp BHXH.`,
      ...(accepted
        ? [...acceptance(application, facts, decision, settings), ...(decision.message === undefined ? [] : [decision.message])]
        : ['Nơi hưởng không thay đổi theo hồ sơ này.', ...refusalParagraphs(decision)]),
      ...deliverySentences(answers, 'Bản giấy của thông báo này'),
    ],
    table: [...personRows(person), ...(accepted ? destinationRows(facts.destination) : [])],
    appeal: appealSentence(person),
    gloss: accepted
      ? 'Your pension or allowance will be paid by the office of your new place from the month stated above.'
      : 'Your request to move where your benefit is paid has been refused for the reason stated above.',
  };
}

function acceptance(
  { answers }: FiledApplication,
  { person, benefits, cards, destination, chosen }: FactsNeeded,
  { on }: Decision,
  settings: ProcedureSettings,
): string[] {
  const month = monthOfMove(answers, on, settings);
  const moved = movedBenefits(benefits).filter((benefit) => isPaidIn(benefit, month));
  const payment = paymentOf(answers);
  if (destination === undefined || payment === undefined) return [];
  const from = monthInLetter(month);
  const names = moved.map(({ kind }) => benefitInSentence(kind)).join(', ');
  const closing = moved.map((benefit) => paymentIn(benefit, month).agencyName);
  return [
    `Từ ${from}, ${destination.agencyName} chi trả ${names} ${paymentSentence(payment, chosen, person)}. Các tháng trước đó do ${[...new Set(closing)].join(', ')} chi trả.`,
    ...moved.flatMap((benefit) => allowanceSentence(benefit, destination, month)),
    payment.method === 'account'
      ? FIRST_PAYMENT_WAITS
      : `Nơi nhận tiền mặt do ${destination.agencyName} thông báo; ông/bà đăng ký tại ${destination.agencyAddress}.`,
    ...(endsAuthorisation(moved, answers) ? [`Việc ủy quyền nhận thay chấm dứt từ ${from}.`] : []),
    ...(chosen.facility !== undefined && cardInForce(cards, on) !== undefined
      ? [`Nơi đăng ký khám bệnh, chữa bệnh ban đầu: ${chosen.facility.name} (mã: ${chosen.facility.code}).`]
      : []),
  ];
}

function allowanceSentence(
  benefit: BenefitFact,
  destination: DestinationFact,
  month: Parameters<typeof allowanceOf>[2],
): string[] {
  const present = paymentIn(benefit, month).regionalAllowance;
  const { regionalAllowance } = allowanceOf(benefit, destination, month);
  if (regionalAllowance === present) return [];
  if (regionalAllowance === undefined)
    return [
      `Phụ cấp khu vực ${formatDong(present)} một tháng được giữ đến khi ${destination.agencyName} xác định mức của nơi cư trú mới.`,
    ];
  return [
    `Phụ cấp khu vực từ ${monthInLetter(month)} theo nơi cư trú mới là ${formatDong(regionalAllowance)} một tháng, thay cho ${formatDong(present)}.`,
  ];
}

function destinationRows(destination: DestinationFact | undefined): LetterContent['table'] {
  if (destination === undefined) return [];
  const { agencyName, agencyAddress, wardName, provinceName } = destination;
  return [
    { label: 'Nơi chuyển đến', value: `${wardName}, ${provinceName}` },
    { label: 'Cơ quan chi trả mới', value: agencyName },
    { label: 'Địa chỉ', value: agencyAddress },
  ];
}
