import type { Statement, Value } from './statement.ts';

/** Runs one statement: `db.read` outside a transaction, `tx.run` inside. What only reads asks for no more than this. */
export type Query = <Row>(statement: Statement<Row>, values?: readonly Value[]) => Promise<Row[]>;
