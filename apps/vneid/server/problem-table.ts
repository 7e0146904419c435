import type { Language } from '@openvssid/core';

export type Problem = { status: number } & Readonly<Record<Language, string>>;

/** The refusals of one capability, by code. */
export type ProblemTable = Readonly<Record<string, Problem>>;
