/** A line of a file. `odd` names cells of a workbook that are no text: numbers, whose zeros in front are lost, and faults such as #REF!. */
export type Record = { line: number; cells: string[]; odd?: ReadonlyMap<number, 'number' | 'fault'> };
