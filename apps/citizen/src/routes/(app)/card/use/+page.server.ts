import { qrPage } from './qr-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => qrPage(event, 'cardCode');
