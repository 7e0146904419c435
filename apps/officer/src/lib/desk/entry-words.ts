import { type Language, formatMoment } from '@openvssid/core';
import { fileTexts } from '@openvssid/ui/texts/desk';
import type { Entry } from './file.ts';

/** Who did it: officers by name, the citizen and the system by what they are. */
export function actorOf({ by, byName }: Pick<Entry, 'by' | 'byName'>, language: Language): string {
  return byName ?? fileTexts[language][by];
}

export function byAndWhen(entry: Entry, language: Language): string {
  return fileTexts[language].by(actorOf(entry, language), formatMoment(entry.at, language));
}

/** What happened, in a few words. */
export function titleOf({ type, proposal, atDesk, place, reopens }: Entry, language: Language): string {
  const t = fileTexts[language];
  if (reopens !== null) return t.reopened(reopens);
  if (place !== null) return `${t.events[type]}: ${place}`;
  if (atDesk !== null) return type === 'submitted' ? t.filedAtDesk : t.atDesk(t.events[type]);
  return type === 'proposed' && proposal !== null ? t.proposed[proposal] : t.events[type];
}

/** Who stood at the desk and what they showed; nothing where the person sent it. */
export function presentedIn({ atDesk }: Entry, language: Language): string | undefined {
  if (atDesk === null) return undefined;
  const t = fileTexts[language];
  return t.presented[atDesk.by](t.papers[atDesk.paper], atDesk.name ?? '');
}
