import type { paths } from '#lib/api.generated.ts';

export type ReplyTemplate =
  paths['/api/reply-templates']['get']['responses'][200]['content']['application/json']['templates'][number];
export type MessageTemplates = paths['/api/message-templates']['get']['responses'][200]['content']['application/json'];

export const PURPOSES = ['feedback', 'request-information', 'refusal'] as const;
