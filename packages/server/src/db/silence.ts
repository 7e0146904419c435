import pg from 'pg';

/** One clock for all connections: so often it is looked whether one that is asked says anything. A timer a statement would cost each of them. */
const LOOKS = 8;

/** What is asked on one connection, each look that has passed since, and how the connection is given up. */
type Asking = { looks: number; giveUp: () => void };

/** Something that looks after its own connection at each look; `most`: the looks after which silence is the end of it. */
type Watched = { look(most: number): void };

/**
 * Ends connections that say nothing for `withinMs` although they are asked: a database that is frozen, or a network that swallows, closes none by
 * itself. Whoever asked hears of a lost connection, and the next question opens another.
 */
export function watchSilence(withinMs: number, pipelines: readonly Watched[]) {
  const asking = new Set<Asking>();
  const timer = setInterval(
    () => {
      for (const pipeline of pipelines) pipeline.look(LOOKS);
      for (const one of asking) if ((one.looks += 1) > LOOKS) one.giveUp();
    },
    Math.max(1, Math.ceil(withinMs / LOOKS)),
  ).unref();
  return {
    /** Asks on a connection that answers one question after the other. */
    async on<T>(client: pg.ClientBase, ask: () => Promise<T>): Promise<T> {
      const one: Asking = { looks: 0, giveUp: () => cut(client) };
      asking.add(one);
      try {
        return await ask();
      } finally {
        asking.delete(one);
      }
    },
    end: () => clearInterval(timer),
  };
}
export type Silence = ReturnType<typeof watchSilence>;

/** A goodbye would wait for the answer that does not come. */
function cut(client: pg.ClientBase): void {
  if ('connection' in client && client.connection instanceof pg.Connection) client.connection.stream.destroy();
}
