/** The address of a form action that keeps the way back to the list. */
export function actionPath(action: string, url: { searchParams: Pick<URLSearchParams, 'get'> }): string {
  const back = url.searchParams.get('back');
  return back === null ? `?/${action}` : `?/${action}&back=${encodeURIComponent(back)}`;
}
