import { z } from 'zod';
import { done } from '../http/schemas.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerOf } from '../http/officer-session.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import {
  deleteReplyTemplate,
  newReplyTemplate,
  replyPurpose,
  replyTemplate,
  replyTemplatesFor,
  saveReplyTemplate,
} from './reply-templates.ts';
import { letterSamples, noticeSamples } from './samples.ts';
import { everythingOff, maySwitchOff, switchChannel } from '../notifications/settings.ts';

const tags = ['messages'];
const params = z.object({ id: z.uuid() });
const channel = z.enum(['sms', 'email']);
const shown = z.object({
  app: z.object({ title: z.string(), body: z.string() }).nullable(),
  email: z.object({ subject: z.string(), text: z.string() }),
  sms: z.string(),
});
const notice = z.object({
  kind: z.string(),
  switchable: z.boolean(),
  sms: z.boolean(),
  email: z.boolean(),
  vi: shown,
  en: shown,
});

/** What the system writes to people, and what officers may insert into what they write. */
export function messageRoutes(api: Api, services: Services): void {
  const { db, config } = services;

  api.get(
    '/api/message-templates',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Every message of the system with invented data, and which channels are on',
        tags,
        response: {
          200: z.object({ notices: z.array(notice), letters: z.array(z.object({ template: z.string(), vi: shown, en: shown })) }),
        },
      },
    },
    async (request) => {
      officerWho('manage-messages', request);
      const off = await everythingOff(db.read);
      const [vi, en] = [noticeSamples('vi', config.HOTLINE), noticeSamples('en', config.HOTLINE)];
      const english = new Map(en.map((one) => [one.kind, one]));
      const lettersEn = new Map(letterSamples('en', config.HOTLINE).map((one) => [one.template, one]));
      return {
        notices: vi.map((one) => ({
          kind: one.kind,
          switchable: maySwitchOff(one.kind),
          sms: !off.has(`${one.kind}/sms`),
          email: !off.has(`${one.kind}/email`),
          vi: one,
          en: english.get(one.kind) ?? one,
        })),
        letters: letterSamples('vi', config.HOTLINE).map((one) => ({
          template: one.template,
          vi: one,
          en: lettersEn.get(one.template) ?? one,
        })),
      };
    },
  );

  api.put(
    '/api/message-settings/:kind/:channel',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Whether notices of a kind leave the house by this channel',
        tags,
        params: z.object({ kind: z.string().max(60), channel }),
        body: z.object({ enabled: z.boolean() }),
        response: { 200: done },
      },
    },
    async (request) => {
      const officer = officerWho('manage-messages', request);
      const { kind, channel: by } = request.params;
      valueOf(await switchChannel(services, officer, kind, by, request.body.enabled));
      return { done: true as const };
    },
  );

  api.get(
    '/api/reply-templates',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Words to insert into an answer: of the own agency and for all',
        tags,
        querystring: z.object({ purpose: replyPurpose.optional() }),
        response: { 200: z.object({ templates: z.array(replyTemplate) }) },
      },
    },
    async (request) => ({ templates: await replyTemplatesFor(services, officerOf(request), request.query.purpose) }),
  );

  api.post(
    '/api/reply-templates',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'A new reply template',
        tags,
        body: newReplyTemplate,
        response: { 200: z.object({ templateId: z.uuid() }) },
      },
    },
    async (request) => valueOf(await saveReplyTemplate(services, officerWho('manage-messages', request), request.body)),
  );

  api.put(
    '/api/reply-templates/:id',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Changes a reply template',
        tags,
        params,
        body: newReplyTemplate,
        response: { 200: z.object({ templateId: z.uuid() }) },
      },
    },
    async (request) =>
      valueOf(await saveReplyTemplate(services, officerWho('manage-messages', request), request.body, request.params.id)),
  );

  api.delete(
    '/api/reply-templates/:id',
    { config: { access: 'officer' }, schema: { summary: 'Forgets a reply template', tags, params, response: { 200: done } } },
    async (request) => {
      valueOf(await deleteReplyTemplate(services, officerWho('manage-messages', request), request.params.id));
      return { done: true as const };
    },
  );
}
