import { z } from 'zod';

export const dong = z.number().int().describe('đồng');
export const whole = z.number().int();
export const halves = z.number().describe('in halves or quarters');
export const day = z.iso.date();
export const month = z.string().describe('YYYY-MM');
export const law = z.enum(['71/2006', '58/2014', '41/2024', '84/2015', '38/2013', '74/2025']);

/** Whether the right is there, and every reason why not. Figures that exist only with the right are optional. */
export const judged = <const Reasons extends readonly string[]>(...reasons: Reasons) => ({
  eligible: z.boolean(),
  reasons: z.array(z.enum(reasons)),
  law,
});
