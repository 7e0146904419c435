import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Application } from './application.ts';
import type { Actor, ApplicationEvent, ApplicationEventType, RecordedEvent } from './event.ts';
import { applyEvent, foldApplication } from './fold.ts';
import { allowedEvents, mayHappen } from './may-happen.ts';
import { MOVES } from './moves.ts';
import { APPLICATION_STATES, FINAL_STATES, isFinal, isOpen } from './state.ts';

const CITIZEN: Actor = { kind: 'citizen', id: '1' };
const AN: Actor = { kind: 'officer', id: 'an' };
const BINH: Actor = { kind: 'officer', id: 'binh' };
const MACHINE: Actor = { kind: 'machine', id: null };
const ACTORS = [CITIZEN, AN, BINH, MACHINE];

const EXAMPLES = {
  submitted: { type: 'submitted', data: { agencyCode: '00100' } },
  received: { type: 'received', data: { dueOn: '2026-11-13' } },
  taken: { type: 'taken', data: { officerId: 'an' } },
  assigned: { type: 'assigned', data: { officerId: 'binh' } },
  proposed: { type: 'proposed', data: { decision: 'accept' } },
  'sent-back': { type: 'sent-back', data: { reason: 'Thiếu căn cứ.' } },
  'info-requested': {
    type: 'info-requested',
    data: { reasons: [{ code: 'R03', document: 'Thẻ BHYT' }], text: 'Hãy chụp lại.', answerBy: '2026-12-10', remainingDays: 3 },
  },
  'info-added': { type: 'info-added', data: { files: ['f1'], text: '', dueOn: '2026-11-20' } },
  message: { type: 'message', data: { text: 'Xin chào.', from: 'citizen' } },
  'verification-needed': { type: 'verification-needed', data: { text: 'Ở Cần Thơ.', dueOn: '2026-12-21', letterId: 'l2' } },
  transferred: {
    type: 'transferred',
    data: { agencyCode: '07900', agencyName: 'BHXH cơ sở Sài Gòn', fromName: 'BHXH cơ sở Ba Đình', reason: 'Đã chuyển nơi ở.' },
  },
  'opinion-asked': {
    type: 'opinion-asked',
    data: { opinionId: 'o1', officerId: 'binh', officerName: 'Bình', question: 'Có đủ căn cứ không?' },
  },
  'opinion-given': { type: 'opinion-given', data: { opinionId: 'o1', text: 'Đủ.' } },
  decided: { type: 'decided', data: { by: 'officer', letterId: 'l1', changes: [] } },
  refused: { type: 'refused', data: { reasons: [{ code: 'R06' }], text: 'Hãy gia hạn thẻ.' } },
  withdrawn: { type: 'withdrawn', data: {} },
  delivered: { type: 'delivered', data: { how: 'electronic' } },
  'lapse-proposed': { type: 'lapse-proposed', data: {} },
  lapsed: { type: 'lapsed', data: {} },
  note: { type: 'note', data: { text: 'Đã gọi điện.' } },
} satisfies { [Type in ApplicationEventType]: Extract<ApplicationEvent, { type: Type }> };

type Step = [ApplicationEventType, Actor];
const record = ([type, actor]: Step): RecordedEvent => ({ ...EXAMPLES[type], actor, at: '2026-11-06T09:00:00+07:00' });
const after = (...steps: Step[]): Application => foldApplication(steps.map(record));

const SENT: Step[] = [['submitted', CITIZEN]];
const RECEIVED: Step[] = [...SENT, ['received', AN]];
const TAKEN: Step[] = [...RECEIVED, ['taken', AN]];
const PROPOSED: Step[] = [...TAKEN, ['proposed', AN]];
const ASKED: Step[] = [...TAKEN, ['info-requested', AN]];

describe('the way of an application', () => {
  test('from sending to delivery', () => {
    const decided = after(...PROPOSED, ['decided', BINH]);
    expect(decided).toMatchObject({
      state: 'decided',
      clock: 'ended',
      assigneeId: 'an',
      dueOn: '2026-11-13',
      letterId: 'l1',
      lastSeq: 5,
    });
    expect(applyEvent(decided, record(['delivered', CITIZEN]))).toMatchObject({ state: 'delivered', lastSeq: 6 });
  });

  test('the clock starts at reception, stands while something is asked, and goes on with a new due day', () => {
    expect(after(...SENT)).toMatchObject({ state: 'submitted', clock: 'not-started', dueOn: null, agencyCode: '00100' });
    expect(after(...RECEIVED)).toMatchObject({ clock: 'running', dueOn: '2026-11-13' });
    expect(after(...ASKED)).toMatchObject({
      state: 'info-requested',
      clock: 'stopped',
      dueOn: null,
      answerBy: '2026-12-10',
      remainingDays: 3,
    });
    expect(after(...ASKED, ['info-added', CITIZEN])).toMatchObject({
      state: 'in-progress',
      clock: 'running',
      dueOn: '2026-11-20',
      answerBy: null,
      remainingDays: null,
    });
  });

  test('what is added before reception goes back to wait for it', () => {
    expect(after(...SENT, ['info-requested', AN])).toMatchObject({ state: 'info-requested', clock: 'not-started' });
    expect(after(...SENT, ['info-requested', AN], ['info-added', CITIZEN])).toMatchObject({
      state: 'submitted',
      clock: 'not-started',
    });
  });

  test('a transfer keeps the state and leaves the officer behind', () => {
    expect(after(...TAKEN, ['transferred', AN])).toMatchObject({
      state: 'in-progress',
      agencyCode: '07900',
      assigneeId: null,
      dueOn: '2026-11-13',
    });
  });

  test('whoever takes a transferred file up goes on where it stood; nobody takes it from an officer who has it', () => {
    expect(mayHappen(after(...TAKEN), 'taken', BINH).ok).toBe(false);
    const there = after(...TAKEN, ['transferred', AN]);
    expect(mayHappen(there, 'taken', BINH).ok).toBe(true);
    expect(applyEvent(there, record(['taken', BINH]))).toMatchObject({
      state: 'in-progress',
      assigneeId: 'an',
      clock: 'running',
    });
  });

  test('what one office has proposed is not transferred before it is sent back', () => {
    expect(mayHappen(after(...PROPOSED), 'transferred', AN).ok).toBe(false);
    expect(mayHappen(after(...PROPOSED, ['sent-back', BINH]), 'transferred', AN).ok).toBe(true);
  });

  test('an opinion leaves state and clock as they are', () => {
    const before = after(...TAKEN);
    expect(after(...TAKEN, ['opinion-asked', AN], ['opinion-given', BINH])).toEqual({ ...before, lastSeq: before.lastSeq + 2 });
  });

  test('what is sent back is in progress again, without a proposal', () => {
    expect(after(...PROPOSED).proposal).toEqual({ decision: 'accept', by: AN });
    expect(after(...PROPOSED, ['sent-back', BINH])).toMatchObject({ state: 'in-progress', proposal: null });
  });

  test('a lapse is proposed by machine and confirmed by an officer', () => {
    expect(mayHappen(after(...ASKED), 'lapsed', AN).ok).toBe(false);
    expect(mayHappen(after(...ASKED, ['lapse-proposed', MACHINE]), 'lapsed', AN).ok).toBe(true);
    expect(after(...ASKED, ['lapse-proposed', MACHINE], ['info-added', CITIZEN]).lapseProposed).toBe(false);
  });

  test('a book that does not begin with sending, or jumps, is broken', () => {
    expect(() => foldApplication([])).toThrow('begins');
    expect(() => after(['received', AN])).toThrow('No received');
    expect(() => after(...SENT, ['decided', AN])).toThrow('No decided');
  });
});

describe('who may do what', () => {
  test('a machine accepts from received only, and never refuses', () => {
    expect(mayHappen(after(...RECEIVED), 'decided', MACHINE).ok).toBe(true);
    expect(mayHappen(after(...PROPOSED), 'decided', MACHINE).ok).toBe(false);
    expect(MOVES.filter((move) => ['refused', 'lapsed'].includes(move.event) && move.by.includes('machine'))).toEqual([]);
  });

  test('a machine may propose to accept, not to refuse', () => {
    expect(mayHappen(after(...TAKEN), 'proposed', MACHINE, { proposal: 'accept' }).ok).toBe(true);
    expect(mayHappen(after(...TAKEN), 'proposed', MACHINE, { proposal: 'refuse' }).ok).toBe(false);
    expect(mayHappen(after(...TAKEN), 'proposed', MACHINE).ok).toBe(false);
    expect(mayHappen(after(...TAKEN), 'proposed', AN, { proposal: 'refuse' }).ok).toBe(true);
  });

  test.each(['decided', 'refused'] as const)('%s: by a second officer, unless the procedure asks for one only', (event) => {
    expect(mayHappen(after(...PROPOSED), event, BINH).ok).toBe(true);
    expect(mayHappen(after(...PROPOSED), event, AN, { fourEyes: false }).ok).toBe(true);
    expect(mayHappen(after(...PROPOSED), event, AN)).toEqual({
      ok: false,
      refusal: { code: 'action-not-allowed', params: { state: 'awaiting-approval', action: event, because: 'second-officer' } },
    });
  });

  test('an officer without a number is nobody, and no second officer', () => {
    expect(mayHappen(after(...PROPOSED), 'decided', { kind: 'officer', id: null }).ok).toBe(false);
  });

  test('a citizen sends once, withdraws until the decision, and answers when asked', () => {
    expect(mayHappen(null, 'submitted', CITIZEN).ok).toBe(true);
    expect(mayHappen(after(...SENT), 'submitted', CITIZEN).ok).toBe(false);
    expect(allowedEvents(after(...PROPOSED), CITIZEN)).toEqual(['withdrawn', 'message']);
    expect(allowedEvents(after(...ASKED), CITIZEN)).toEqual(['info-added', 'withdrawn', 'message']);
    expect(allowedEvents(after(...PROPOSED, ['decided', BINH]), CITIZEN)).toEqual(['delivered', 'message']);
  });

  test('the refusal says state and action', () => {
    expect(mayHappen(after(...SENT), 'taken', AN)).toEqual({
      ok: false,
      refusal: { code: 'action-not-allowed', params: { state: 'submitted', action: 'taken', because: 'move' } },
    });
  });
});

/** From → to of the procedures' own list; whatever stays in its state is left out. */
const TRANSITIONS = {
  submitted: ['received', 'refused', 'info-requested', 'withdrawn'],
  received: ['in-progress', 'decided', 'info-requested', 'refused', 'withdrawn'],
  'in-progress': ['awaiting-approval', 'info-requested', 'withdrawn'],
  'awaiting-approval': ['decided', 'refused', 'in-progress', 'withdrawn'],
  'info-requested': ['submitted', 'in-progress', 'withdrawn', 'lapsed'],
  decided: ['delivered'],
  delivered: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
};

describe('any sequence of allowed events', () => {
  const choices = fc.array(fc.nat(), { maxLength: 40 });
  const everyStep = Object.values(EXAMPLES).flatMap((event) =>
    ACTORS.map((actor) => ({ ...event, actor, at: '2026-11-06T09:00:00+07:00' })),
  );

  /** Walks from a sent application: each choice picks one of the events that are allowed there. */
  function walk(picks: number[]): Application[] {
    const path = [after(...SENT)];
    for (const pick of picks) {
      const current = path.at(-1);
      const allowed = everyStep.filter((step) => current && mayHappen(current, step.type, step.actor, { proposal: 'accept' }).ok);
      const step = allowed[pick % allowed.length];
      if (current && step) path.push(applyEvent(current, step));
    }
    return path;
  }

  test('leads only along the transitions of the procedures', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(choices, (picks) => {
        const path = walk(picks);
        path.forEach(({ state }, i) => {
          expect(APPLICATION_STATES).toContain(state);
          const previous = path[i - 1]?.state;
          if (previous === undefined || previous === state) return;
          expect(TRANSITIONS[previous]).toContain(state);
          seen.add(`${previous} → ${state}`);
        });
      }),
      { numRuns: 4000, seed: 41 },
    );
    expect([...seen].toSorted()).toEqual(
      Object.entries(TRANSITIONS)
        .flatMap(([from, to]) => to.map((each) => `${from} → ${each}`))
        .toSorted(),
    );
  });

  test('keeps clock, days and state together', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        for (const application of walk(picks)) {
          expect(application.clock === 'ended').toBe(!isOpen(application.state));
          expect(application.answerBy !== null).toBe(application.state === 'info-requested');
          if (application.clock === 'running') expect(application.dueOn).not.toBeNull();
          if (application.state === 'awaiting-approval') expect(application.proposal).not.toBeNull();
        }
      }),
    );
  });

  test('ends in a final state: nobody can do anything more', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        for (const application of walk(picks)) {
          const nothingLeft = ACTORS.every(
            (actor) => allowedEvents(application, actor, { fourEyes: false, proposal: 'accept' }).length === 0,
          );
          expect(nothingLeft).toBe(isFinal(application.state));
        }
      }),
    );
    expect(FINAL_STATES.every((state) => TRANSITIONS[state].length === 0)).toBe(true);
  });
});
