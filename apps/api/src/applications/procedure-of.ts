import { type Procedure, procedureByKey } from '@openvssid/procedures';

/** The service of a stored application. A service that is no longer in the list keeps its folder as long as files of it exist. */
export function procedureOf({ procedure: key }: { procedure: string }): Procedure {
  const procedure = procedureByKey(key);
  if (!procedure) throw new Error(`packages/procedures has no ${key}, but an application of it exists`);
  return procedure;
}
