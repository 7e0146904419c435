import type { paths } from '#lib/api.generated.ts';
import type { FormProblem } from '#lib/problem.ts';

export type OfficerList = paths['/api/officers']['get']['responses'][200]['content']['application/json'];
export type Officer = OfficerList['officers'][number];

/** A one-time enrolment link: shown once, kept nowhere. */
export type Link = { url: string; expiresAt: string; name: string };

/** What was typed in the invitation. */
export type Invitation = { fullName: string; email: string; agencyCode: string; roles: string[] };

export type OfficersForm = { link?: Link; problem?: FormProblem; invitation?: Invitation };
