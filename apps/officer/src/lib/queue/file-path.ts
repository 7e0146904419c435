/** The page of a file, with the way back to the list one came from. */
export function filePath(number: string, queueSearch: string): string {
  return `/applications/${encodeURIComponent(number)}${queueSearch === '' ? '' : `?back=${encodeURIComponent(queueSearch)}`}`;
}

/** Back to the same list, at the row of the file. `back` is what `filePath` wrote. */
export function backPath(number: string, back: string | null): string {
  return `/${back?.startsWith('?') ? back : ''}#${number}`;
}
