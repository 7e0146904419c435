/** Address of an action of the page in view; the rest of its query stays. */
export function actionPath(action: string, { searchParams }: Readonly<{ searchParams: Iterable<[string, string]> }>): string {
  const kept = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/')));
  return `?/${action}${kept.size === 0 ? '' : `&${kept}`}`;
}
