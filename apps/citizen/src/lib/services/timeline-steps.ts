import { formatDay, formatMoment, type ReaderLanguage } from '@openvssid/core';
import { applicationTexts } from '@openvssid/ui/texts/applications';
import type { ShownApplication } from './load-application.server.ts';

export type TimelineStep = { title: string; when?: string; text?: string; state: 'done' | 'now' | 'next' };

/** What happened, what comes next and by when. Messages stand in their own place. */
export function timelineSteps(
  { timeline, next, state }: Pick<ShownApplication, 'timeline' | 'next' | 'state'>,
  language: ReaderLanguage,
): TimelineStep[] {
  const t = applicationTexts[language];
  const happened = timeline
    .filter(({ type }) => type !== 'message')
    .map((entry): TimelineStep => {
      const text = textOf(entry, language);
      return {
        title: titleOf(entry, language),
        when: formatMoment(entry.at, language),
        state: 'done',
        ...(text !== undefined && { text }),
      };
    });
  if (next.kind === 'nothing' || state === 'decided') return happened;
  const by = next.by === null ? undefined : t.nextBy(formatDay(next.by, language));
  return [
    ...happened,
    { title: t.next[next.kind], state: 'now', ...(by !== undefined && { when: by }) },
    ...after(next.kind, language),
  ];
}

function titleOf({ atDesk, type, reopens }: ShownApplication['timeline'][number], language: ReaderLanguage): string {
  const t = applicationTexts[language];
  if (reopens !== null) return t.reopened;
  if (!atDesk) return t.events[type];
  return type === 'submitted' ? t.filedAtDesk : t.atDesk(t.events[type]);
}

function textOf(entry: ShownApplication['timeline'][number], language: ReaderLanguage): string | undefined {
  if (entry.type === 'decided' && entry.by === 'machine') return applicationTexts[language].decidedByMachine;
  if (entry.reopens !== null) return applicationTexts[language].reopens(entry.reopens);
  return entry.type === 'transferred' && entry.place !== null ? entry.place : dayOf(entry, language);
}

function dayOf({ dueOn, answerBy }: ShownApplication['timeline'][number], language: ReaderLanguage): string | undefined {
  const t = applicationTexts[language];
  if (dueOn !== null) return t.promised(formatDay(dueOn, language));
  return answerBy === null ? undefined : t.answerBy(formatDay(answerBy, language));
}

function after(kind: ShownApplication['next']['kind'], language: ReaderLanguage): TimelineStep[] {
  return kind === 'reception' || kind === 'your-answer'
    ? [{ title: applicationTexts[language].next.decision, state: 'next' }]
    : [];
}
