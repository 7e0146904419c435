import { formatDong, type Month } from '@openvssid/core';
import type { Answers } from '../answers.ts';
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
import { movedFrom } from './moved-benefits.ts';

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
  const onlyWaits = movedFrom(facts.benefits, monthOfMove(answers, decision.on, settings)).paid.length === 0;
  return {
    number: LETTER_NUMBER,
    title: titleOf(accepted, onlyWaits),
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
    table: [...personRows(person), ...(accepted ? destinationRows(facts.destination, onlyWaits) : [])],
    appeal: appealSentence(person),
    gloss: accepted
      ? onlyWaits
        ? 'The file of your pension or allowance, which has not begun, is kept by the office of your new place from the month stated above.'
        : 'Your pension or allowance will be paid by the office of your new place from the month stated above.'
      : 'Your request to move where your benefit is paid has been refused for the reason stated above.',
  };
}

function titleOf(accepted: boolean, onlyWaits: boolean): string {
  if (!accepted) return 'THÔNG BÁO';
  return onlyWaits ? 'GIẤY GIỚI THIỆU CHUYỂN HỒ SƠ CHỜ HƯỞNG BHXH' : 'GIẤY GIỚI THIỆU TRẢ LƯƠNG HƯU, TRỢ CẤP BHXH';
}

function acceptance({ answers }: FiledApplication, facts: FactsNeeded, { on }: Decision, settings: ProcedureSettings): string[] {
  const { benefits, cards, destination, chosen } = facts;
  const month = monthOfMove(answers, on, settings);
  if (destination === undefined) return [];
  const { paid, waiting } = movedFrom(benefits, month);
  return [
    ...(paid.length === 0 ? [] : paidSentences(answers, facts, paid, destination, month)),
    ...waiting.map((benefit) => waitingSentence(benefit, destination, month)),
    ...(chosen.facility !== undefined && cardInForce(cards, on) !== undefined
      ? [`Nơi đăng ký khám bệnh, chữa bệnh ban đầu: ${chosen.facility.name} (mã: ${chosen.facility.code}).`]
      : []),
  ];
}

function paidSentences(
  answers: Answers,
  { person, chosen }: FactsNeeded,
  paid: readonly BenefitFact[],
  destination: DestinationFact,
  month: Month,
): string[] {
  const payment = paymentOf(answers);
  const from = monthInLetter(month);
  const names = paid.map(({ kind }) => benefitInSentence(kind)).join(', ');
  // Begun since the request: it goes on as it is paid.
  const how = payment === undefined ? 'theo hình thức đang chi trả' : paymentSentence(payment, chosen, person);
  return [
    `Từ ${from}, ${destination.agencyName} chi trả ${names} ${how}. Các tháng trước đó do ${officesOf(paid, month)} chi trả.`,
    ...paid.flatMap((benefit) => allowanceSentence(benefit, destination, month)),
    ...(payment === undefined ? [] : [payment.method === 'account' ? FIRST_PAYMENT_WAITS : cashSentence(destination)]),
    ...(endsAuthorisation(paid, answers) ? [`Việc ủy quyền nhận thay chấm dứt từ ${from}.`] : []),
  ];
}

function cashSentence({ agencyName, agencyAddress }: DestinationFact): string {
  return `Nơi nhận tiền mặt do ${agencyName} thông báo; ông/bà đăng ký tại ${agencyAddress}.`;
}

/** The old office closes its file; nothing is paid before the benefit begins. */
function waitingSentence(benefit: BenefitFact, { agencyName }: DestinationFact, month: Month): string {
  const { kind, decisionNumber, from } = benefit;
  return (
    `Từ ${monthInLetter(month)}, ${agencyName} giữ hồ sơ chờ hưởng ${benefitInSentence(kind)} (quyết định số ${decisionNumber}, bắt đầu hưởng từ ngày ` +
    `${dayInLetter(from)}) và chi trả khi ông/bà bắt đầu hưởng; ${officesOf([benefit], month)} đóng hồ sơ từ tháng đó.`
  );
}

function officesOf(benefits: readonly BenefitFact[], month: Month): string {
  return [...new Set(benefits.map((benefit) => paymentIn(benefit, month).agencyName))].join(', ');
}

function allowanceSentence(benefit: BenefitFact, destination: DestinationFact, month: Month): string[] {
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

function destinationRows(destination: DestinationFact | undefined, onlyWaits: boolean): LetterContent['table'] {
  if (destination === undefined) return [];
  const { agencyName, agencyAddress, wardName, provinceName } = destination;
  return [
    { label: 'Nơi chuyển đến', value: `${wardName}, ${provinceName}` },
    { label: onlyWaits ? 'Cơ quan giữ hồ sơ' : 'Cơ quan chi trả mới', value: agencyName },
    { label: 'Địa chỉ', value: agencyAddress },
  ];
}
