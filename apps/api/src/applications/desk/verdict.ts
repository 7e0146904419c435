import { ok, type Reason, refuse, type Result } from '@openvssid/core';
import { askedInWords, type Decision, FREE_TEXT_MIN, isRefusalCode } from '@openvssid/procedures';
import type { ApplicationFile } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { showReasons } from '../show-reasons.ts';
import type { Plan } from './plan.ts';
import { checkReasons } from './reasons.ts';

/** What an officer wants; left out, the words are those of the proposal that is confirmed. */
export type Verdict =
  /** `seen`: how far the book of events went that the officer looked at; the file is accepted as it was then, or not at all. */
  | { goal: 'accept'; message?: string | undefined; seen?: number }
  | { goal: 'refuse'; reasons?: Reason[] | undefined; text?: string | undefined };

/** The same with its words, checked. */
export type Worded = { goal: 'accept'; message: string | undefined } | { goal: 'refuse'; reasons: Reason[]; text: string };

/** Refused where the words are missing that the service asks of this plan. */
export function worded(verdict: Verdict, file: ApplicationFile, plan: Plan): Result<Worded> {
  const proposal = file.now.proposal ? file.events.findLast((event) => event.type === 'proposed') : undefined;
  const proposed = proposal?.type === 'proposed' && proposal.data.decision === verdict.goal ? proposal.data : undefined;
  if (verdict.goal === 'accept') {
    const message = verdict.message ?? proposed?.text;
    return lacksAnswer(file, plan, message) ? ANSWER_MISSING : ok({ goal: 'accept', message });
  }
  const own = verdict.reasons !== undefined && verdict.reasons.length > 0;
  const reasons = (own ? verdict.reasons : proposed?.reasons) ?? [];
  const text = (verdict.text !== undefined && verdict.text !== '' ? verdict.text : proposed?.text) ?? '';
  const checked = checkReasons(reasons, text, procedureOf(file).refusalReasons);
  return checked.ok ? ok({ goal: 'refuse', reasons, text }) : checked;
}

const ANSWER_MISSING = refuse('answer-in-words', { field: 'message', params: { limit: FREE_TEXT_MIN } });

/** The person asked something in words: whoever proposes to accept, or accepts, has to answer it. */
export function lacksAnswer(file: ApplicationFile, plan: Plan, message: string | undefined): boolean {
  if (!plan.includes('proposed') && !plan.includes('decided')) return false;
  return (message?.length ?? 0) < FREE_TEXT_MIN && askedInWords(procedureOf(file), file.answers).length > 0;
}

export function decisionOf(words: Worded, on: Temporal.PlainDate): Decision {
  if (words.goal === 'accept')
    return { outcome: 'accepted', on, byMachine: false, ...(words.message !== undefined && { message: words.message }) };
  const shown = showReasons(words.reasons, words.text);
  const joined = (part: 'text' | 'next') => ({
    vi: shown.map((reason) => reason[part].vi).join(' '),
    en: shown.map((reason) => reason[part].en).join(' '),
  });
  const [first] = words.reasons;
  // Where the reason is the free text itself, it is not said twice.
  const message = words.reasons.some(({ code }) => code === 'R99') ? {} : { message: words.text };
  return { outcome: 'refused', on, reason: { code: codeOf(first), text: joined('text'), next: joined('next') }, ...message };
}

function codeOf(reason: Reason | undefined): Extract<Decision, { outcome: 'refused' }>['reason']['code'] {
  return reason !== undefined && isRefusalCode(reason.code) ? reason.code : 'R99';
}
