/** Of what the consent screen says; a new one with every change of its meaning. */
export const CONSENT_TEXT_VERSION = '2026-11';
