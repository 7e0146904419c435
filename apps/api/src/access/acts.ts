/** Records that one person may let another read: «Người được chia sẻ» chooses among them, a guardian has them all. */
export const readables = ['card', 'contributions', 'benefits', 'visits'] as const;
export type Readable = (typeof readables)[number];

/** What may be done for somebody else: file and follow applications, or read one kind of records. */
export type ReadingAct = `read:${Readable}`;
export type Act = 'file' | ReadingAct;

export const GUARDIANS_ACTS: readonly Act[] = ['file', ...readables.map(actOfReading)];

export function actOfReading(readable: Readable): ReadingAct {
  return `read:${readable}`;
}
