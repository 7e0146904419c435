import { consoleTexts } from '@openvssid/ui/texts/console';
import { formatDay } from '@openvssid/core';
import type { Language } from '@openvssid/core';

export type Awaiting = { state: string; dueOn: string | null; answerBy: string | null; overdue: boolean };
export type DueWords = { text: string; late: boolean };

/** What is due, in words; nothing where nobody waits any more. */
export function dueWords({ state, dueOn, answerBy, overdue }: Awaiting, today: string, language: Language): DueWords | undefined {
  const t = consoleTexts[language].due;
  if (state === 'submitted') return overdue ? { text: t.receptionOver, late: true } : undefined;
  if (state === 'info-requested') {
    if (answerBy === null) return undefined;
    const left = daysBetween(today, answerBy);
    return left < 0 ? { text: t.citizenOver(-left), late: false } : { text: t.citizen(formatDay(answerBy)), late: false };
  }
  if (dueOn === null || !RUNNING.includes(state)) return undefined;
  const left = daysBetween(today, dueOn);
  return left < 0 ? { text: t.over(-left), late: true } : { text: t.left(left), late: false };
}

const RUNNING = ['received', 'in-progress', 'awaiting-approval'];

/** Calendar days from one to the other, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
