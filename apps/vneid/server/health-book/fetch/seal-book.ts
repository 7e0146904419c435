import { seal, unseal } from '@openvssid/server/seal';
import type { Keys } from '../../keys.ts';
import type { BookPerson, OpenVisit, Vaccination } from '../partner/answers.ts';

type SealingKey = { keys: Pick<Keys, 'sealing'> };

/** A line of the list; of a protected visit facility and dates alone. */
export type VisitLine = {
  visitId: string;
  facilityName: string;
  admittedAt: string;
  dischargedAt: string | null;
} & ({ sensitive: true } | { sensitive: false; category?: OpenVisit['category']; diagnosis?: string | undefined });

/** What the first screen needs, in one piece. */
export type BookCover = { person: BookPerson; visits: VisitLine[]; vaccinations: Vaccination[] };

/** What is sealed for one account, or one visit of it, opens at no other place. */
const placeOf = (accountId: number, part: string): Buffer => Buffer.from(`health-book ${accountId} ${part}`);

export const sealCover = ({ keys }: SealingKey, accountId: number, cover: BookCover): Buffer =>
  seal(keys.sealing.healthBook, bytesOf(cover), placeOf(accountId, 'cover'));

export const openCover = ({ keys }: SealingKey, accountId: number, sealed: Buffer): BookCover =>
  // What we sealed ourselves for this very place: nobody else can have put anything there.
  JSON.parse(unseal(keys.sealing.healthBook, sealed, placeOf(accountId, 'cover')).toString()) as BookCover;

export const sealVisit = ({ keys }: SealingKey, accountId: number, visit: OpenVisit): Buffer =>
  seal(keys.sealing.healthBook, bytesOf(visit), placeOf(accountId, visit.visitId));

export const openVisit = ({ keys }: SealingKey, accountId: number, visitId: string, sealed: Buffer): OpenVisit =>
  JSON.parse(unseal(keys.sealing.healthBook, sealed, placeOf(accountId, visitId)).toString()) as OpenVisit;

const bytesOf = (value: object): Buffer => Buffer.from(JSON.stringify(value));
