/** Which draft a page is about: one a service and subject, for oneself or for a child one looks after. */
export type Place = { readonly procedure: string; readonly subject: string; readonly for: string | undefined };

export function placeOf({ params, url }: { params: { procedure: string }; url: URL }): Place {
  return {
    procedure: params.procedure,
    subject: url.searchParams.get('subject') ?? '',
    for: url.searchParams.get('for') ?? undefined,
  };
}

/** Address of a step of the service; without a step, of its first page. */
export function pathOf(place: Place, step?: string, extra: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...ownQuery(place), ...extra }).toString();
  return `/services/${place.procedure}${step === undefined ? '' : `/${step}`}${query === '' ? '' : `?${query}`}`;
}

/** Where the browser sends files up one by one. */
export function uploadPath(place: Place, question: string): string {
  const query = new URLSearchParams(ownQuery(place)).toString();
  return `/api/drafts/${place.procedure}/files/${question}${query === '' ? '' : `?${query}`}`;
}

/** The same place as the API wants it. */
export function ownQuery(place: Place): { subject?: string; for?: string } {
  return { ...(place.subject !== '' && { subject: place.subject }), ...(place.for !== undefined && { for: place.for }) };
}
