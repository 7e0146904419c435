import { HOTLINE } from '$app/env/private';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ hotline: HOTLINE });
