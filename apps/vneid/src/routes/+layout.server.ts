import { writtenIn } from '@openvssid/core';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({ language: writtenIn(locals.language) });
