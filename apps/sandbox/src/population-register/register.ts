import { readFileSync } from 'node:fs';
import { z } from 'zod';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const day = z.string().refine(isDay, { error: 'a day' });

/** What the register knows of a person. Texts of a form pass as they are. */
export const registerEntry = z.object({
  citizenNumber: z
    .string()
    .trim()
    .regex(/^\d{12}$/),
  fullName: line(100),
  birthDate: day,
  sex: z.enum(['male', 'female']),
  ethnicity: line(50),
  nationality: z.string().regex(/^[A-Z]{2}$/),
  residence: line(300),
  status: z.enum(['alive', 'dead']),
});
export type RegisterEntry = z.infer<typeof registerEntry>;

export type Register = {
  find(citizenNumber: string): RegisterEntry | undefined;
  /** By number; `wanted` may be part of a name or number. */
  list(wanted?: string): RegisterEntry[];
  put(entry: RegisterEntry): void;
  remove(citizenNumber: string): void;
};

/** The stand-in's people of this run: those of the demonstration at first, then as a person at the pages leaves them. */
export function createRegister(file: string | undefined): Register {
  const entries = new Map(read(file).map((entry) => [entry.citizenNumber, entry]));
  return {
    find: (citizenNumber) => entries.get(citizenNumber),
    list(wanted = '') {
      const key = plain(wanted);
      return [...entries.values()]
        .filter(({ citizenNumber, fullName }) => plain(`${citizenNumber} ${fullName}`).includes(key))
        .sort((a, b) => (a.citizenNumber < b.citizenNumber ? -1 : 1));
    },
    put: (entry) => void entries.set(entry.citizenNumber, entry),
    remove: (citizenNumber) => void entries.delete(citizenNumber),
  };
}

function read(file: string | undefined): RegisterEntry[] {
  return file === undefined ? [] : z.array(registerEntry).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** «Hòa» is found by «hoa». */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
