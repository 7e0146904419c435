export type Level = 'ok' | 'warn' | 'fail';

/** What one check saw; `remedy` says what to do where it is not in order. */
export type Finding = { check: string; level: Level; says: string; remedy?: string };

export const fine = (check: string, says: string): Finding => ({ check, level: 'ok', says });
export const warning = (check: string, says: string, remedy: string): Finding => ({ check, level: 'warn', says, remedy });
export const failure = (check: string, says: string, remedy: string): Finding => ({ check, level: 'fail', says, remedy });

/** A check that breaks is a finding, and keeps none of the others from being made. */
export async function look(check: string, make: () => Promise<Finding[]> | Finding[]): Promise<Finding[]> {
  try {
    return await make();
  } catch (error) {
    return [
      failure(check, error instanceof Error ? error.message : String(error), 'Mend what it names, then run "doctor" again.'),
    ];
  }
}
