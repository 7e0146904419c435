import { type ApplicationEventType, type FiledAtDesk, IDENTITY_PAPERS, type RecordedEvent } from '@openvssid/core';
import { z } from 'zod';
import type { ApplicationFile } from './file.ts';
import { reasonShown } from './schemas.ts';
import { day, moment } from '../http/schemas.ts';
import { showReasons } from './show-reasons.ts';

const EVENT_TYPES = [
  'submitted',
  'received',
  'taken',
  'assigned',
  'proposed',
  'sent-back',
  'info-requested',
  'info-added',
  'message',
  'verification-needed',
  'transferred',
  'opinion-asked',
  'opinion-given',
  'decided',
  'refused',
  'withdrawn',
  'delivered',
  'lapse-proposed',
  'lapsed',
  'note',
] as const satisfies readonly ApplicationEventType[];

export const timelineEntry = z.object({
  at: moment,
  type: z.enum(EVENT_TYPES),
  by: z.enum(['citizen', 'officer', 'machine']),
  byName: z.string().nullable().describe('Name of the officer, in the console only'),
  text: z.string().nullable(),
  place: z.string().nullable().describe('The office it was transferred to, or the officer asked for an opinion'),
  reasons: z.array(reasonShown),
  proposal: z.enum(['accept', 'refuse']).nullable(),
  dueOn: day.nullable(),
  answerBy: day.nullable(),
  atDesk: z
    .object({ by: z.enum(['person', 'guardian', 'attorney']), name: z.string().nullable(), paper: z.enum(IDENTITY_PAPERS) })
    .nullable()
    .describe('Filed, added or taken back at the one-stop desk: who stood there, and what they showed'),
  reopens: z.string().nullable().describe('Sent by nobody: the decided application that a complaint opened again with this one'),
  files: z.array(z.string()).describe('Ids of files that came with it'),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** What stays between officers. */
const BETWEEN_OFFICERS = ['opinion-asked', 'opinion-given'] as const;
export const INTERNAL: readonly ApplicationEventType[] = [
  'assigned',
  'proposed',
  'sent-back',
  'note',
  'lapse-proposed',
  ...BETWEEN_OFFICERS,
];

/** What a citizen is shown of an event. */
export const citizenEntry = timelineEntry.extend({ type: timelineEntry.shape.type.exclude(BETWEEN_OFFICERS) });
export type CitizenEntry = z.infer<typeof citizenEntry>;

/** What happened, oldest first, as the citizen sees it: no names of officers, no notes, no proposals. */
export function citizenTimeline({ events }: ApplicationFile): CitizenEntry[] {
  return events.flatMap((event) => {
    const { type, ...shown } = entryOf(event, null);
    // The words of a transfer are between the two offices; the person reads where their file is.
    if (INTERNAL.includes(type) || type === 'opinion-asked' || type === 'opinion-given') return [];
    return [{ ...shown, type, ...(type === 'transferred' && { text: null }) }];
  });
}

/** All that happened, with the officers' names by id. */
export function officerTimeline({ events }: ApplicationFile, names: ReadonlyMap<string, string>): TimelineEntry[] {
  return events.map((event) => entryOf(event, event.actor.kind === 'officer' ? (names.get(event.actor.id ?? '') ?? null) : null));
}

function entryOf(event: RecordedEvent, byName: string | null): TimelineEntry {
  const nothing = {
    text: null,
    place: null,
    reasons: [],
    proposal: null,
    dueOn: null,
    answerBy: null,
    atDesk: null,
    reopens: null,
    files: [],
  };
  return { at: event.at, type: event.type, by: event.actor.kind, byName, ...nothing, ...contentOf(event) };
}

function presented(atDesk: FiledAtDesk | undefined): TimelineEntry['atDesk'] {
  return atDesk ? { by: atDesk.by, name: atDesk.name ?? null, paper: atDesk.paper } : null;
}

function contentOf(event: RecordedEvent): Partial<TimelineEntry> {
  switch (event.type) {
    case 'submitted':
      // Nobody sent it anew, at the desk or elsewhere.
      if (event.data.reopens !== undefined) return { reopens: event.data.reopens, by: 'machine', byName: null };
      return { atDesk: presented(event.data.atDesk) };
    case 'received':
      return { dueOn: event.data.dueOn };
    case 'proposed':
      return {
        proposal: event.data.decision,
        text: event.data.text ?? null,
        reasons: showReasons(event.data.reasons ?? [], event.data.text ?? ''),
      };
    case 'sent-back':
      return { text: event.data.reason };
    case 'info-requested':
      return { text: event.data.text, reasons: showReasons(event.data.reasons, event.data.text), answerBy: event.data.answerBy };
    case 'info-added':
      return {
        text: event.data.text === '' ? null : event.data.text,
        files: event.data.files,
        dueOn: event.data.dueOn ?? null,
        atDesk: presented(event.data.atDesk),
      };
    case 'verification-needed':
      return { text: event.data.text, dueOn: event.data.dueOn };
    case 'transferred':
      return { text: event.data.reason, place: event.data.agencyName };
    case 'opinion-asked':
      return { text: event.data.question, place: event.data.officerName };
    case 'message':
    case 'note':
    case 'opinion-given':
      return { text: event.data.text };
    case 'decided':
      return { text: event.data.text ?? null };
    case 'refused':
      return { text: event.data.text, reasons: showReasons(event.data.reasons, event.data.text) };
    case 'withdrawn':
      return { text: event.data.reason ?? null, atDesk: presented(event.data.atDesk) };
    default:
      return {};
  }
}
