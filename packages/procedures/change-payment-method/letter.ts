import { type Answers, listAnswer, textAnswer } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { BENEFIT_NAMES, firstMonthFor } from '../benefits.ts';
import { benefitInSentence, FIRST_PAYMENT_WAITS, monthInLetter, paymentSentence, personRows } from '../benefit-payment/letter.ts';
import { paymentOf } from '../benefit-payment/payment-of.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import type { ProcedureSettings } from '../settings.ts';
import { changesAddress, changesPayment, chosenBenefit } from './chosen-benefit.ts';
import { legalBasis } from './law.ts';

type FactsNeeded = Pick<Facts, 'person' | 'benefits' | 'chosen'>;

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
    title: 'THÔNG BÁO',
    about: accepted
      ? 'Về việc thay đổi hình thức lĩnh, thông tin người hưởng chế độ BHXH'
      : 'Về việc không thay đổi hình thức lĩnh, thông tin người hưởng chế độ BHXH',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, submittedOn),
    paragraphs: [
      `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} của ${person.fullName} đề nghị thay đổi hình thức lĩnh hoặc thông tin người hưởng chế độ BHXH.`,
      ...(accepted
        ? [...acceptance(application, facts, decision, settings), ...inOwnWords(answers, decision.message)]
        : ['Hình thức lĩnh và thông tin người hưởng không thay đổi theo hồ sơ này.', ...refusalParagraphs(decision)]),
      ...deliverySentences(answers, 'Bản giấy của thông báo này'),
    ],
    table: [...personRows(person), ...benefitRow(facts, application)],
    appeal: appealSentence(person),
    gloss: accepted
      ? 'How your benefit is paid, or the information held about you, has been changed, or what you asked has been answered, as stated above.'
      : 'Your request to change how your benefit is paid has been refused for the reason stated above.',
  };
}

function acceptance(
  { answers }: FiledApplication,
  { person, benefits, chosen }: FactsNeeded,
  { on }: Decision,
  settings: ProcedureSettings,
): string[] {
  const benefit = chosenBenefit(benefits, answers);
  const payment = changesPayment(answers) ? paymentOf(answers) : undefined;
  const sentences: string[] = [];
  if (benefit !== undefined && payment !== undefined) {
    const from = monthInLetter(firstMonthFor(on, settings));
    sentences.push(`Từ ${from}, ${benefitInSentence(benefit.kind)} được chi trả ${paymentSentence(payment, chosen, person)}.`);
    sentences.push('Các tháng trước đó được chi trả theo hình thức cũ.');
    if (payment.method === 'account') sentences.push(FIRST_PAYMENT_WAITS);
    if (payment.method === 'account' && benefit.attorneyName !== undefined)
      sentences.push(`Việc ủy quyền cho ${benefit.attorneyName} nhận thay chấm dứt từ ${from}.`);
  }
  if (changesAddress(answers)) sentences.push('Địa chỉ liên hệ đã được cập nhật theo hồ sơ.');
  return sentences;
}

/** What the person asked beside payment and address, and the officer’s answer. */
function inOwnWords(answers: Answers, message: string | undefined): string[] {
  if (message === undefined) return [];
  const asked = listAnswer(answers, 'changeItems').includes('other') ? textAnswer(answers, 'otherChange') : undefined;
  return asked === undefined ? [message] : [`Nội dung khác ông/bà đề nghị: «${asked}».`, `Trả lời: ${message}`];
}

function benefitRow({ benefits }: FactsNeeded, { answers }: FiledApplication): LetterContent['table'] {
  const benefit = chosenBenefit(benefits, answers);
  return benefit === undefined
    ? []
    : [
        { label: 'Loại chế độ', value: BENEFIT_NAMES[benefit.kind].vi },
        { label: 'Quyết định hưởng', value: benefit.decisionNumber },
      ];
}
