import { deskActionTexts } from '@openvssid/ui/texts/desk-actions';
import { api } from '#lib/api.ts';
import { type DeskEvent, finish, notDone } from './not-done.server.ts';
import { type Reason, reasonsIn, textIn, type Typed, typedIn } from './posted.ts';

/** The actions of the application page, each a form post: nothing here needs a script. */
export const deskActions = {
  receive,
  take,
  assign,
  'request-information': requestInformation,
  'preview-request-information': previewRequest,
  accept,
  refuse,
  'preview-refuse': previewRefusal,
  'send-back': sendBack,
  'verify-elsewhere': verifyElsewhere,
  transfer,
  'ask-opinion': askOpinion,
  message,
  note,
  deliver,
  lapse,
};

const pathOf = (event: DeskEvent) => ({ path: { number: event.params.number } });
const typedOf = async (event: DeskEvent) => typedIn(await event.request.formData());
const keyOf = (typed: Typed) => ({ clientKey: textIn(typed, 'clientKey') });
const textsOf = (event: DeskEvent) => deskActionTexts[event.locals.language];

async function receive(event: DeskEvent) {
  return finish(
    event,
    'receive',
    [],
    await api(event).POST('/api/applications/{number}/receive', { params: pathOf(event), body: {} }),
  );
}

async function take(event: DeskEvent) {
  return finish(event, 'take', [], await api(event).POST('/api/applications/{number}/take', { params: pathOf(event), body: {} }));
}

async function assign(event: DeskEvent) {
  const typed = await typedOf(event);
  const officerId = textIn(typed, 'officerId');
  if (officerId === '') return notDone('assign', typed, { officerId: textsOf(event).assign.missing });
  return finish(
    event,
    'assign',
    typed,
    await api(event).POST('/api/applications/{number}/assign', { params: pathOf(event), body: { ...keyOf(typed), officerId } }),
  );
}

async function requestInformation(event: DeskEvent) {
  const typed = await typedOf(event);
  const [reasons, text, days] = [reasonsIn(typed, 'request'), textIn(typed, 'request-text'), textIn(typed, 'request-days')];
  const wrong = {
    ...missingWords(event, typed, 'request', reasons),
    ...(/^([1-9]|[1-8]\d|90)?$/.test(days) ? {} : { 'request-days': textsOf(event).request.daysWrong }),
  };
  if (Object.keys(wrong).length > 0) return notDone('request-information', typed, wrong);
  const body = { ...keyOf(typed), reasons, text, ...(days !== '' && { days: Number(days) }) };
  return finish(
    event,
    'request-information',
    typed,
    await api(event).POST('/api/applications/{number}/request-information', { params: pathOf(event), body }),
    fieldsOf('request'),
  );
}

/** Where there is no script the preview comes from here. */
async function previewRequest(event: DeskEvent) {
  return { action: 'request-information' as const, typed: await typedOf(event) };
}

async function previewRefusal(event: DeskEvent) {
  return { action: 'refuse' as const, typed: await typedOf(event) };
}

async function accept(event: DeskEvent) {
  const typed = await typedOf(event);
  const text = textIn(typed, 'accept-message');
  const answer = await api(event).POST('/api/applications/{number}/accept', {
    params: pathOf(event),
    body: text === '' ? {} : { message: text },
  });
  return finish(event, 'accept', typed, answer, { message: 'accept-message' });
}

/** Without reasons of their own an approver confirms those of the proposal. */
async function refuse(event: DeskEvent) {
  const typed = await typedOf(event);
  const asProposed = textIn(typed, 'as-proposed') !== '';
  const reasons = reasonsIn(typed, 'refuse');
  const wrong = asProposed ? {} : missingWords(event, typed, 'refuse', reasons);
  if (Object.keys(wrong).length > 0) return notDone('refuse', typed, wrong);
  const body = asProposed ? {} : { reasons, text: textIn(typed, 'refuse-text') };
  return finish(
    event,
    'refuse',
    typed,
    await api(event).POST('/api/applications/{number}/refuse', { params: pathOf(event), body }),
    fieldsOf('refuse'),
  );
}

async function sendBack(event: DeskEvent) {
  const typed = await typedOf(event);
  const reason = textIn(typed, 'sendback-reason');
  if (reason === '') return notDone('send-back', typed, { 'sendback-reason': textsOf(event).sendBack.missing });
  return finish(
    event,
    'send-back',
    typed,
    await api(event).POST('/api/applications/{number}/send-back', { params: pathOf(event), body: { ...keyOf(typed), reason } }),
    { reason: 'sendback-reason' },
  );
}

async function verifyElsewhere(event: DeskEvent) {
  const typed = await typedOf(event);
  const text = textIn(typed, 'verify-text');
  if (text.length < 20) return notDone('verify-elsewhere', typed, { 'verify-text': textsOf(event).verify.missing });
  return finish(
    event,
    'verify-elsewhere',
    typed,
    await api(event).POST('/api/applications/{number}/verify-elsewhere', { params: pathOf(event), body: { text } }),
    { text: 'verify-text' },
  );
}

/** The file is gone from here: the way leads back to the list. */
async function transfer(event: DeskEvent) {
  const typed = await typedOf(event);
  const [agencyCode, reason] = [textIn(typed, 'transfer-agency'), textIn(typed, 'transfer-reason')];
  const t = textsOf(event).transfer;
  const wrong = {
    ...(agencyCode === '' && { 'transfer-agency': t.agencyMissing }),
    ...(reason.length < 10 && { 'transfer-reason': t.reasonMissing }),
  };
  if (Object.keys(wrong).length > 0) return notDone('transfer', typed, wrong);
  const body = { agencyCode, reason };
  const answer = await api(event).POST('/api/applications/{number}/transfer', { params: pathOf(event), body });
  return finish(event, 'transfer', typed, answer, { agencyCode: 'transfer-agency', reason: 'transfer-reason' });
}

async function askOpinion(event: DeskEvent) {
  const typed = await typedOf(event);
  const [officerId, question, days] = [
    textIn(typed, 'opinion-officer'),
    textIn(typed, 'opinion-question'),
    textIn(typed, 'opinion-days'),
  ];
  const t = textsOf(event).opinion;
  const wrong = {
    ...(officerId === '' && { 'opinion-officer': t.officerMissing }),
    ...(question.length < 10 && { 'opinion-question': t.questionMissing }),
    ...(/^([1-9]|[12]\d|30)?$/.test(days) ? {} : { 'opinion-days': t.daysWrong }),
  };
  if (Object.keys(wrong).length > 0) return notDone('ask-opinion', typed, wrong);
  const body = { ...keyOf(typed), officerId, question, days: days === '' ? 5 : Number(days) };
  return finish(
    event,
    'ask-opinion',
    typed,
    await api(event).POST('/api/applications/{number}/ask-opinion', { params: pathOf(event), body }),
    { officerId: 'opinion-officer', question: 'opinion-question', days: 'opinion-days' },
  );
}

async function message(event: DeskEvent) {
  const typed = await typedOf(event);
  const text = textIn(typed, 'message-text');
  if (text === '') return notDone('message', typed, { 'message-text': textsOf(event).message.missing });
  return finish(
    event,
    'message',
    typed,
    await api(event).POST('/api/applications/{number}/message', { params: pathOf(event), body: { ...keyOf(typed), text } }),
    { text: 'message-text' },
  );
}

async function note(event: DeskEvent) {
  const typed = await typedOf(event);
  const text = textIn(typed, 'note-text');
  if (text === '') return notDone('note', typed, { 'note-text': textsOf(event).note.missing });
  return finish(
    event,
    'note',
    typed,
    await api(event).POST('/api/applications/{number}/note', { params: pathOf(event), body: { ...keyOf(typed), text } }),
    { text: 'note-text' },
  );
}

async function deliver(event: DeskEvent) {
  const typed = await typedOf(event);
  const how = textIn(typed, 'deliver-how');
  if (how !== 'office' && how !== 'post') return notDone('deliver', typed, { 'deliver-how': textsOf(event).deliver.missing });
  return finish(
    event,
    'deliver',
    typed,
    await api(event).POST('/api/applications/{number}/deliver', { params: pathOf(event), body: { how } }),
  );
}

async function lapse(event: DeskEvent) {
  return finish(
    event,
    'lapse',
    [],
    await api(event).POST('/api/applications/{number}/lapse', { params: pathOf(event), body: {} }),
  );
}

/** The API finds the rest: it knows which reasons the service has and how long a text must be. */
function missingWords(event: DeskEvent, typed: Typed, prefix: string, reasons: readonly Reason[]): Record<string, string> {
  const t = textsOf(event).request;
  return {
    ...(reasons.length === 0 && { [`${prefix}-reason`]: t.reasonsMissing }),
    ...(textIn(typed, `${prefix}-text`) === '' && { [`${prefix}-text`]: t.textMissing }),
  };
}

function fieldsOf(prefix: string): Record<string, string> {
  return { reasons: `${prefix}-reason`, document: `${prefix}-reason`, text: `${prefix}-text`, days: `${prefix}-days` };
}
