import { sql } from './statement.ts';

/**
 * From here on the statements of a transaction take as long as they take: PostgreSQL ends none of them, and their silence ends no connection
 * (`Database.transaction` knows this one). For what goes through everything, and what waits for others of its kind.
 */
export const WITHOUT_HURRY = sql('without-hurry', 'set local statement_timeout = 0');
