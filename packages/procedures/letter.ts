import { formatDay } from '@openvssid/core';
import type { Bilingual } from './bilingual.ts';
import type { PersonFact } from './facts.ts';
import type { RefusalCode } from './refusal-reasons.ts';

/** What was decided on a file; the words of a refusal are those of `reasonText`. */
export type Decision =
  | { readonly outcome: 'accepted'; readonly on: Temporal.PlainDate; readonly byMachine: boolean; readonly message?: string }
  | {
      readonly outcome: 'refused';
      readonly on: Temporal.PlainDate;
      readonly reason: { readonly code: RefusalCode; readonly text: Bilingual; readonly next: Bilingual };
      /** The officer's own words to the person. */
      readonly message?: string;
    };

/** The decision letter, in Vietnamese. Head, number, date, signature and verification QR are the printer's. */
export type LetterContent = {
  /** `{number}` is filled from the register of outgoing letters. */
  readonly number: string;
  readonly title: string;
  readonly about: string;
  readonly addressee: string;
  readonly legalBasis: readonly string[];
  readonly paragraphs: readonly string[];
  readonly table: readonly { readonly label: string; readonly value: string }[];
  readonly appeal: string;
  /** One sentence for readers without Vietnamese; not part of the decision. */
  readonly gloss: string;
};

/** Decree 30/2020: the short name of the kind of paper stands in its number, TB of a notice and QĐ of a decision. */
export const LETTER_NUMBER = '{number}/TB-BHXH';
export const DECISION_NUMBER = '{number}/QĐ-BHXH';

/** Law on Complaints 02/2011/QH13 art. 7 and 9: first to the office that decided, within 90 days; or to the court. */
export function appealSentence({ agencyName }: PersonFact): string {
  return (
    `Nếu không đồng ý với kết quả này, trong thời hạn 90 ngày kể từ ngày nhận được thông báo, ông/bà có quyền khiếu nại đến ${agencyName} ` +
    'theo Luật Khiếu nại số 02/2011/QH13, hoặc khởi kiện tại Tòa án theo Luật Tố tụng hành chính.'
  );
}

/** Why it was refused, and what can be done: the same in every letter. */
export function refusalParagraphs({ reason, message }: Extract<Decision, { outcome: 'refused' }>): string[] {
  return [`Lý do: ${reason.text.vi}`, ...(message === undefined ? [] : [message]), reason.next.vi];
}

export function dayInLetter(day: Temporal.PlainDate): string {
  return formatDay(day.toString());
}
