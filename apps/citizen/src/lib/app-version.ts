/** What this app says of itself where a version is asked for: VNeID signs people in from a certain one on. */
export const APP_VERSION = '1.7.0';
