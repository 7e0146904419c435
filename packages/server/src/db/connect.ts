import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';

/** One connection for the length of a task. `setting` is the variable that the operator would correct. */
export async function withClient<T>(url: string, setting: string, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url, setting);
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

async function connect(url: string, setting: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // A connection that breaks while idle says so at its next use.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw new CannotStart(`The database of ${setting} is out of reach: ${why(error)}. Start it, or correct ${setting}.`);
  }
}

/** Node gathers the tries on IPv6 and IPv4 in an error without a text of its own. */
function why(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(why).join(', ');
  return error instanceof Error ? error.message : String(error);
}
