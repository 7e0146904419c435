/** A parameter file that cannot be trusted: what is wrong, in which file and row (the header is row 1). */
export class ParameterError extends Error {
  constructor(file: string, row: number, problem: string) {
    super(`${file}, row ${row}: ${problem}`);
    this.name = 'ParameterError';
  }
}
