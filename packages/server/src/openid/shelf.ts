import type { Database } from '../db/database.ts';
import { gathered } from '../db/gathered.ts';
import { FIND, KEEP, type Stored } from './statements.ts';

export type Kept = {
  idHash: Buffer;
  model: string;
  sealed: Buffer;
  grantHash: Buffer | null;
  uidHash: Buffer | null;
  userCodeHash: Buffer | null;
  accountHash: Buffer | null;
  end: number | null;
};

/** What most calls of the library are: records kept and looked up by their id, several of different requests in one way to the database. */
export type Shelf = { keep(record: Kept): Promise<void>; find(idHash: Buffer): Promise<Stored | undefined> };

export function openShelf(db: Database): Shelf {
  return {
    keep: gathered(async (records) => {
      const last = [...new Map(records.map((record) => [record.idHash.toString('hex'), record])).values()];
      await db.note(KEEP, [
        last.map(({ idHash }) => idHash),
        last.map(({ model }) => model),
        last.map(({ sealed }) => sealed),
        last.map(({ grantHash }) => grantHash),
        last.map(({ uidHash }) => uidHash),
        last.map(({ userCodeHash }) => userCodeHash),
        last.map(({ accountHash }) => accountHash),
        last.map(({ end }) => end),
      ]);
      return records.map(() => undefined);
    }),
    find: gathered(async (idHashes) => {
      const found = await db.read(FIND, [idHashes]);
      const rows = new Map(found.map((row) => [row.idHash.toString('hex'), row]));
      return idHashes.map((idHash) => rows.get(idHash.toString('hex')));
    }),
  };
}
