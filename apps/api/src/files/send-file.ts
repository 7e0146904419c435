import type { FastifyReply } from 'fastify';
import { attachmentHeader } from './file-name.ts';
import type { OpenedFile } from './stored-file.ts';

type FileReply = Pick<FastifyReply, 'header'> & { send(payload: never): unknown };

/** To be saved, never shown inside our pages: what people sent up must not act in our name. */
export function sendFile(reply: FileReply, { name, mediaType, bytes }: OpenedFile): never {
  reply.header('content-type', mediaType);
  reply.header('content-disposition', attachmentHeader(name));
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "sandbox; default-src 'none'");
  return reply.send(bytes as never) as never;
}
