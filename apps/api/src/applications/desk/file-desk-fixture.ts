import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
type Caller = Pick<Officer, 'call'>;
type Sent = { who: Awaited<ReturnType<Desk['citizen']>>; number: string };

/** A desk with an officer of each role that a file goes through. */
export type FileDesk = Desk & {
  reception: Officer;
  caseOfficer: Officer;
  approver: Officer;
  /** A file that the case officer has taken up. */
  taken(): Promise<Sent>;
  /** A file whose outcome the case officer has proposed. */
  proposed(goal?: 'accept' | 'refuse', body?: object): Promise<Sent>;
};

export const REFUSAL = { reasons: [{ code: 'R10' }], text: 'Thẻ này do cơ quan khác quản lý.' };

export const act = (officer: Caller, number: string, action: string, body: object = {}) =>
  officer.call(`/api/applications/${number}/${action}`, { method: 'POST', body: { clientKey: randomUUID(), ...body } });

/** The person answers what was asked. */
export const answer = (who: Pick<SignedInCitizen, 'browser'>, number: string, text: string) =>
  who.browser.call(`/api/applications/${number}/supplement`, { method: 'POST', body: { clientKey: randomUUID(), text } });

export const detail = async (officer: Caller, number: string) => (await officer.call(`/api/applications/${number}`)).body;

export async function openFileDesk(): Promise<FileDesk> {
  const desk = await openDesk();
  const reception = await desk.officer(['reception']);
  const caseOfficer = await desk.officer(['case-officer']);
  const approver = await desk.officer(['approver']);
  const taken = async () => {
    const who = await desk.citizen();
    const number = await desk.send(who, { reason: 'damaged' });
    await act(reception, number, 'receive');
    await act(caseOfficer, number, 'take');
    return { who, number };
  };
  const proposed = async (goal: 'accept' | 'refuse' = 'accept', body: object = {}) => {
    const file = await taken();
    expect((await act(caseOfficer, file.number, goal, body)).body).toEqual({ state: 'awaiting-approval' });
    return file;
  };
  return { ...desk, reception, caseOfficer, approver, taken, proposed };
}
