import type { Language } from '@openvssid/core';
import { notificationExamples } from '../notices/examples.ts';
import type { Notification } from '../notices/notification.ts';
import { notificationText } from '../notices/texts.ts';
import type { Message } from '../outbox/message.ts';
import { emailOf, smsOf } from '../outbox/texts.ts';
import { letterExamples } from './letter-examples.ts';

/** A message as people get it: in the app, by e-mail, by SMS. */
export type Shown = { app: { title: string; body: string } | null; email: { subject: string; text: string }; sms: string };

const url = 'https://vssid.example/…';

/** Every notice with invented data, by kind. */
export function noticeSamples(language: Language, hotline: string): (Shown & { kind: Notification['kind'] })[] {
  return Object.entries(notificationExamples).map(([kind, data]) => {
    const notification = { kind, data } as Notification;
    const { title, body } = notificationText(notification, language);
    const letter: Message = { template: 'notification', data: { ...notification, url } };
    return {
      kind: notification.kind,
      app: { title, body },
      email: emailOf(letter, language, hotline),
      sms: smsOf(letter, language),
    };
  });
}

/** Every letter that is no notice: codes, links, warnings. */
export function letterSamples(language: Language, hotline: string): (Shown & { template: string })[] {
  return Object.entries(letterExamples).map(([template, data]) => {
    const letter = { template, data } as Message;
    return { template, app: null, email: emailOf(letter, language, hotline), sms: smsOf(letter, language) };
  });
}
