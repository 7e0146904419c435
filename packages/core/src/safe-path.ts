const HERE = 'http://here.invalid';

/** A path of this site, or the first page: a link from outside must not lead away. */
export function safePath(path: string | null | undefined, fallback = '/'): string {
  const url = path?.startsWith('/') ? URL.parse(path, HERE) : null;
  // `/.//elsewhere` is a path here, and what is left of it once read is an address elsewhere.
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return fallback;
  return url.pathname + url.search + url.hash;
}
