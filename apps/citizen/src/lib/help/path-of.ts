/** Where a page that the search of the help centre found stands. */
export function pathOf({ kind, slug }: { kind: 'guides' | 'questions' | 'life-events'; slug: string }): string {
  return kind === 'life-events' ? `/life-events/${slug}` : `/help/${kind}/${slug}`;
}
