import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { answerInboxPage } from './inboxPage.ts';
import { answerMailApi } from './mailApi.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';

export interface MailSinkPorts {
  smtp: number;
  http: number;
}

export interface MailSink {
  smtpUrl: string;
  /** The inbox page and, below /api/v1, Mailpit's API. */
  mailUrl: string;
  stop(): Promise<void>;
}

const LARGEST_MAIL_BYTES = 25 * 1024 * 1024;

/** Takes every mail on loopback, delivers none, and shows them on a page. */
export async function startMailSink(folder: string, ports: MailSinkPorts): Promise<MailSink> {
  const mailbox = await openMailbox(folder);
  const smtp = smtpServer(mailbox);
  const http = createServer((request, response) => void answer(mailbox, request, response));
  await Promise.all([listening(smtp.server, ports.smtp), listening(http, ports.http)]);
  return {
    smtpUrl: `smtp://127.0.0.1:${ports.smtp}`,
    mailUrl: `http://localhost:${ports.http}`,
    async stop() {
      http.closeAllConnections();
      await Promise.all([
        new Promise<void>(resolve => smtp.close(() => resolve())),
        new Promise<void>(resolve => http.close(() => resolve())),
      ]);
    },
  };
}

function smtpServer(mailbox: Mailbox): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    size: LARGEST_MAIL_BYTES,
    onData(stream, session, done) {
      receive(mailbox, stream, session).then(
        () => done(null),
        (error: unknown) => done(error instanceof Error ? error : new Error('The mail could not be read.')),
      );
    },
  });
  // A client that drops its connection is no reason to end.
  server.on('error', () => undefined);
  return server;
}

async function receive(mailbox: Mailbox, stream: Readable & { sizeExceeded?: boolean }, session: SMTPServerSession) {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw Object.assign(new Error('Message too big'), { responseCode: 552 });
  const { mailFrom, rcptTo } = session.envelope;
  const from = mailFrom ? mailFrom.address : '';
  await mailbox.add(Buffer.concat(chunks), { from, to: rcptTo.map(({ address }) => address) });
}

function listening(server: Server | SMTPServer['server'], port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

async function answer(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  // A web site whose name resolves to loopback (DNS rebinding) must not read the inbox.
  if (!LOCAL_HOST.test(request.headers.host ?? '')) {
    response.writeHead(421).end();
    return;
  }
  try {
    if (await answerMailApi(mailbox, request, response)) return;
    if (answerInboxPage(mailbox, request, response)) return;
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  } catch {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}
