import type { Services } from '../services.ts';

/** The same services, noting the name of every statement that runs: for tests that two ways are one to whoever holds a watch. */
export function withStatementNames(services: Services): { services: Services; names: string[] } {
  const names: string[] = [];
  const { db } = services;
  return {
    names,
    services: {
      ...services,
      db: {
        ...db,
        read(statement, values) {
          names.push(statement.name);
          return db.read(statement, values);
        },
        transaction: (story) =>
          db.transaction((tx) =>
            story({
              run(statement, values) {
                names.push(statement.name);
                return tx.run(statement, values);
              },
            }),
          ),
      },
    },
  };
}
