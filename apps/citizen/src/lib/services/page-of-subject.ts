const PAGES = { none: undefined, visit: '/visits', application: '/applications' } as const;

/** Where a service begins that is about one of the person's records; undefined: at its own page. */
export function pageOfSubject(subject: keyof typeof PAGES): string | undefined {
  return PAGES[subject];
}
