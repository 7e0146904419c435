/** The address of a form action of the queue that keeps the filter. */
export function actPath(act: string, { searchParams }: { searchParams: Iterable<[string, string]> }): string {
  const kept = [...searchParams].filter(([name]) => !name.startsWith('/') && name !== 'done' && name !== 'transferred');
  return `?/${act}${kept.length === 0 ? '' : `&${new URLSearchParams(kept).toString()}`}`;
}
