/** Characters of what an officer writes about money, at least: whoever reads it later knows why. */
export const SHORTEST_REASON = 10;
