/**
 * A form that is left open says whose it is: on a device that is shared somebody else may have signed in in another window, and what was typed
 * before would be saved as theirs.
 */
export function signForm(reader: string, seen: string): string {
  return `${reader}.${seen}`;
}

/** Of the mark that came with a form: whose it was, empty where it was shown without a session, and what stood on it. */
export function readMark(mark: string): { reader: string; seen: string } {
  const dot = mark.indexOf('.');
  return dot === -1 ? { reader: '', seen: mark } : { reader: mark.slice(0, dot), seen: mark.slice(dot + 1) };
}

/** Whether a form that was made for one person comes in another's session. Without a session nothing is saved in any case. */
export function isAnothers(mark: string, reader: string): boolean {
  const made = readMark(mark).reader;
  return made !== '' && reader !== '' && made !== reader;
}
