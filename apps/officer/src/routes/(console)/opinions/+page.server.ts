import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ lists: dataOrThrow(event, await api(event).GET('/api/opinions')) });
