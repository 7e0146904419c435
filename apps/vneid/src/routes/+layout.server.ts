import { writtenIn } from '@openvssid/core';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { language, person } }) => ({
  language: writtenIn(language),
  holder: person && { fullName: person.fullName, level: person.level },
});
