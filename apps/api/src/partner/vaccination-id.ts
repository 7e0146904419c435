import { z } from 'zod';

/** Names one vaccination of a person; of another person the same name is another vaccination, or none. */
export const vaccinationId = z.string().regex(/^[0-9a-f]{32}$/);

/** From what makes the row one of its person. */
export const VACCINATION_ID = `md5(vaccine || ':' || dose)`;
