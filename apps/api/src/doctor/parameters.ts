import type { Tables } from '@openvssid/rules';
import { loadTables } from '@openvssid/rules/load';
import { type Finding, failure, fine } from './finding.ts';

/** The dated numbers of the law, read as the server reads them when it starts. */
export function checkParameters(load: () => Tables = loadTables): Finding {
  try {
    load();
    return fine('parameters', 'the dated numbers of the law have no gap, no overlap and a source each');
  } catch (error) {
    return failure(
      'parameters',
      error instanceof Error ? error.message : String(error),
      'Correct this row in packages/rules/parameters: the server does not start before.',
    );
  }
}
