import { readCard } from '../read-card.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ card: (await readCard(event)).card });
