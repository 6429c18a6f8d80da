import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressesOf, type Mail, type Mailbox, matches } from './mailbox.ts';

const SNIPPET_LENGTH = 250;

/**
 * Answers the part of Mailpit's HTTP API that tests and people use, so that either can serve:
 * list, search, one message, its source, its attachments, delete.
 * @returns false when the path is none of these
 */
export async function answerMailApi(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/livez' || url.pathname === '/readyz') return json(response, 200, 'ok');
  if (url.pathname === '/api/v1/messages' && request.method === 'DELETE') {
    await mailbox.remove(await idsIn(request));
    return text(response, 'ok');
  }
  if (request.method !== 'GET') return false;
  if (url.pathname === '/api/v1/messages') return list(mailbox.list(), url, response, mailbox.list().length);
  if (url.pathname === '/api/v1/search') {
    const query = url.searchParams.get('query') ?? '';
    const found = mailbox.list().filter(mail => matches(mail, query));
    return list(found, url, response, mailbox.list().length);
  }
  return answerMessage(mailbox, url.pathname, response);
}

const MESSAGE_PATH = /^\/api\/v1\/message\/([\w-]+)(?:\/(raw)|\/part\/(\d+))?$/;

function answerMessage(mailbox: Mailbox, pathname: string, response: ServerResponse): boolean {
  const [, id, raw, part] = MESSAGE_PATH.exec(pathname) ?? [];
  if (!id) return false;
  const mail = mailbox.find(id);
  if (!mail) return json(response, 404, { Error: 'message not found' });
  if (raw) return text(response, mail.raw);
  if (part) return attachment(mail, Number(part), response);
  return json(response, 200, full(mail));
}

function list(mails: Mail[], url: URL, response: ServerResponse, total: number): boolean {
  const start = positive(url.searchParams.get('start'), 0);
  const page = mails.slice(start, start + positive(url.searchParams.get('limit'), 50));
  const messages = page.map(summary);
  return json(response, 200, { total, messages_count: mails.length, count: page.length, start, messages });
}

function positive(value: string | null, otherwise: number): number {
  const number = Number(value);
  return value !== null && Number.isInteger(number) && number >= 0 ? number : otherwise;
}

function heading(mail: Mail) {
  const { email } = mail;
  return {
    ID: mail.id,
    MessageID: (email.messageId ?? '').replaceAll(/[<>]/g, ''),
    From: addressesOf(email.from)[0] ?? { Name: '', Address: mail.envelope.from },
    To: addressesOf(email.to),
    Cc: addressesOf(email.cc),
    Bcc: addressesOf(email.bcc),
    ReplyTo: addressesOf(email.replyTo),
    Subject: email.subject ?? '',
    Size: mail.raw.length,
  };
}

function summary(mail: Mail) {
  const { email, createdAt } = mail;
  const snippet = (email.text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, SNIPPET_LENGTH);
  return { ...heading(mail), Created: createdAt, Attachments: email.attachments.length, Snippet: snippet };
}

function full(mail: Mail) {
  const attachments = mail.email.attachments.map((file, index) => ({
    PartID: String(index + 1),
    FileName: file.filename ?? '',
    ContentType: file.mimeType,
    Size: (file.content as ArrayBuffer).byteLength,
  }));
  const { text: plain, html, date } = mail.email;
  const body = { Date: date ?? mail.createdAt, Text: plain ?? '', HTML: html ?? '' };
  return { ...heading(mail), ...body, Attachments: attachments, Envelope: mail.envelope };
}

function attachment(mail: Mail, part: number, response: ServerResponse): boolean {
  const file = mail.email.attachments[part - 1];
  if (!file) return json(response, 404, { Error: 'attachment not found' });
  // Never shown in the page's own origin: a mail's content is foreign.
  const name = encodeURIComponent(file.filename ?? 'attachment');
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  });
  response.end(Buffer.from(file.content as ArrayBuffer));
  return true;
}

/** Mailpit's body `{ "IDs": [...] }`; no body, or no ids, means every message. */
async function idsIn(request: IncomingMessage): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    const { IDs } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { IDs?: unknown };
    return Array.isArray(IDs) ? IDs.map(String) : [];
  } catch {
    return [];
  }
}

function json(response: ServerResponse, status: number, body: unknown): boolean {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
  return true;
}

function text(response: ServerResponse, body: string | Buffer): boolean {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(body);
  return true;
}
