import { z } from 'zod';

const text = z.string().max(20_000);
const line = z.string().max(2_000);
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(5_000).default([]);
const isBlank = (given: unknown): boolean => typeof given === 'string' && given.trim() === '';
/** VssID leaves out what its tables do not hold; an empty place says the same. */
const optional = <Value extends z.ZodType>(value: Value) =>
  value.nullish().transform((given) => (isBlank(given) ? undefined : (given ?? undefined)));
/** A facility that sent no name all the same sent something. */
const name = line.transform((given) => (isBlank(given) ? '–' : given));

const place = z.object({ code: line, name });

const paper = z.object({
  serialNumber: name,
  kind: name,
  issuedOn: day,
  state: z.enum(['valid', 'replaced', 'withdrawn']),
  content: list(z.object({ label: z.object({ vi: line, en: line }), value: text })),
});

const base = { visitId: z.uuid(), facility: place, admittedAt: instant, dischargedAt: instant.nullable() };

const wholeVisit = z.object({
  ...base,
  category: optional(z.enum(['outpatient', 'day-treatment', 'inpatient'])),
  department: optional(line),
  reason: optional(text),
  diagnoses: list(z.object({ code: line, name, main: z.boolean() })),
  treatment: optional(text),
  outcome: optional(text),
  dischargeKind: optional(line),
  advice: optional(text),
  nextAppointment: optional(z.object({ day, note: optional(text) })),
  drugs: list(
    z.object({
      name,
      dosage: optional(text),
      quantity: z.number(),
      unit: optional(line),
      days: optional(z.number().int().positive()),
    }),
  ),
  services: list(z.object({ name, quantity: z.number(), performedAt: optional(instant) })),
  results: list(
    z.object({
      name,
      value: optional(text),
      unit: optional(line),
      reference: optional(text),
      conclusion: optional(text),
      at: optional(instant),
    }),
  ),
  course: list(z.object({ at: instant, text })),
  papers: list(paper),
  /** Decisions of the social security office about this visit. */
  notes: list(z.object({ at: instant, kind: z.enum(['corrected', 'not-this-person']), text })),
});

/** Whatever else came with a protected visit falls away here: facility and dates are all that a list may hold. */
const protectedVisit = z.object({ ...base, sensitive: z.literal(true) });

const visit = z.discriminatedUnion('sensitive', [wholeVisit.extend({ sensitive: z.literal(false) }), protectedVisit]);

const person = z.object({
  fullName: name,
  birthDate: day,
  sex: z.enum(['male', 'female']),
  citizenNumber: line,
  bloodGroup: optional(line),
  ethnicGroup: optional(line),
  nationality: optional(line),
  occupation: optional(line),
  address: optional(line),
  phone: optional(line),
  card: optional(
    z.object({
      number: line,
      facilityCode: line,
      facilityName: name,
      validFrom: day,
      validTo: optional(day),
      fiveYearsFrom: optional(day),
    }),
  ),
});

const vaccination = z.object({
  vaccinationId: line,
  vaccine: name,
  disease: optional(line),
  dose: z.number().int().positive(),
  givenOn: day,
  facilityName: name,
  lotNumber: optional(line),
});

/** What VssID's partner API answers (`apps/api`, its own OpenAPI document says the same). */
export const visitsAnswer = z.object({ checkedAt: instant, person, visits: z.array(visit).max(20_000) });
export const visitAnswer = wholeVisit.extend({ sensitive: z.boolean() });
export const vaccinationsAnswer = z.object({ checkedAt: instant, vaccinations: z.array(vaccination).max(1_000) });

export type BookPerson = z.infer<typeof person>;
export type BookVisit = z.infer<typeof visit>;
export type OpenVisit = Extract<BookVisit, { sensitive: false }>;
/** A visit with all it holds, protected or not. */
export type WholeVisit = z.infer<typeof visitAnswer>;
export type Vaccination = z.infer<typeof vaccination>;
export type VisitPaper = z.infer<typeof paper>;
