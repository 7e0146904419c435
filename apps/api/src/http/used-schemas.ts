const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

/** Takes out the named schemas that nothing in the document refers to: the library names each twice, as a question and as an answer. */
export function withUsedSchemas<Document extends object>(document: Document): Document {
  const schemas = schemasOf(document);
  const used = new Set<string>();
  const waiting = namesIn(document, schemas);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...namesIn(schemas[name]));
  }
  for (const name of Object.keys(schemas)) if (!used.has(name)) Reflect.deleteProperty(schemas, name);
  return document;
}

function schemasOf(document: object): Record<string, unknown> {
  const components: unknown = 'components' in document ? document.components : undefined;
  const schemas: unknown = isObject(components) ? components['schemas'] : undefined;
  return isObject(schemas) ? schemas : {};
}

/** What a part refers to, `except` what stands in one object of it. */
function namesIn(part: unknown, except?: object): string[] {
  const text = JSON.stringify(part ?? null, (_, value: unknown) => (value === except ? undefined : value));
  return [...text.matchAll(REFERENCE)].flatMap(([, name]) => name ?? []);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
