import type { IncomingMessage } from 'node:http';

/** What is looked at before somebody is let in: Node's request, or what was read of one without Node. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
