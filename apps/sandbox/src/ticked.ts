import { z } from 'zod';

/** A box of a form, which says «on» where it is ticked and nothing where it is not; of JSON a boolean. */
export const ticked = z.union([z.boolean(), z.literal('on').transform(() => true)]);
