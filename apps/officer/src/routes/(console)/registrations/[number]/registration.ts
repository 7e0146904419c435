import type { paths } from '#lib/api.generated.ts';

export type Registration = paths['/api/registrations/{number}']['get']['responses'][200]['content']['application/json'];
export type Reasons = paths['/api/registration-reasons']['get']['responses'][200]['content']['application/json']['reasons'];
