import { expect, test } from 'vitest';
import { withUsedSchemas } from './used-schemas.ts';

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('a schema stays that a path refers to, itself or through another, round in a circle or not', () => {
  const document = {
    info: { title: 'x' },
    paths: { '/a': { schema: to('Used') } },
    components: {
      securitySchemes: { cookie: {} },
      schemas: { Used: { items: to('Inner') }, Inner: to('Used'), Unused: to('UnusedToo'), UnusedToo: {} },
    },
  };
  expect(withUsedSchemas(document)).toEqual({
    info: { title: 'x' },
    paths: { '/a': { schema: to('Used') } },
    components: { securitySchemes: { cookie: {} }, schemas: { Used: { items: to('Inner') }, Inner: to('Used') } },
  });
});

test('a document without named schemas stays as it is', () => {
  expect(withUsedSchemas({ paths: {} })).toEqual({ paths: {} });
});
