import type { paths } from '#lib/api.generated.ts';

/** An application as an officer of its agency sees it. */
export type DeskFile = paths['/api/applications/{number}']['get']['responses'][200]['content']['application/json'];
export type Facts = DeskFile['facts'];
export type Entry = DeskFile['timeline'][number];
export type ReasonChoice = DeskFile['refusalReasons'][number];
export type DeskAction = DeskFile['may'][number];
export type CaseOfficer = paths['/api/case-officers']['get']['responses'][200]['content']['application/json']['officers'][number];
