const OF_ROWS =
  /^\/(\(\w+\)\/)?(contributions|visits|applications|notifications|benefits|services|settings|help|life-events|news|look-up)$/;

/** What the page at a route looks like from afar: rows of a list, or paragraphs. */
export function skeletonOf(route: string): 'rows' | 'text' {
  return OF_ROWS.test(route) ? 'rows' : 'text';
}
