import { loadApplication } from '#lib/services/load-application.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ application: await loadApplication(event) });
