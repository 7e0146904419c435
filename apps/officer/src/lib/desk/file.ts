import type { paths } from '#lib/api.generated.ts';

/** An application as an officer of its agency sees it. */
export type DeskFile = paths['/api/applications/{number}']['get']['responses'][200]['content']['application/json'];
export type Facts = DeskFile['facts'];
export type Entry = DeskFile['timeline'][number];
export type ReasonChoice = DeskFile['refusalReasons'][number];
export type DeskAction = DeskFile['may'][number];
export type OtherAgency =
  paths['/api/transfer-agencies']['get']['responses'][200]['content']['application/json']['agencies'][number];
export type Expert = paths['/api/opinion-experts']['get']['responses'][200]['content']['application/json']['experts'][number];
export type CaseOfficer = paths['/api/case-officers']['get']['responses'][200]['content']['application/json']['officers'][number];
