import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { INBOX_SCRIPT, INBOX_STYLE } from './inboxAssets.ts';
import { addressesOf, type Mail, type Mailbox, matches } from './mailbox.ts';

/**
 * Serves the inbox to a person: `/` lists, `/view/<id>` opens a message, `/list` is the list alone for refreshing.
 * @returns false when the path is none of these
 */
export function answerInboxPage(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET') return false;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const query = url.searchParams.get('query') ?? '';
  if (url.pathname === '/') return page(response, 'Inbox', inbox(mailbox, query));
  if (url.pathname === '/list') return html(response, listOf(mailbox, query), "default-src 'none'");
  const [, id, part] = /^\/view\/([\w-]+)(\/html)?$/.exec(url.pathname) ?? [];
  const mail = id ? mailbox.find(id) : undefined;
  if (!mail) return false;
  if (part)
    return html(
      response,
      mail.email.html ?? '',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    );
  return page(response, mail.email.subject ?? '(no subject)', message(mail));
}

function inbox(mailbox: Mailbox, query: string): string {
  return `
    <form role="search" action="/">
      <label for="query">Search</label>
      <input id="query" name="query" type="search" value="${escape(query)}" placeholder="to:ann@example.com or any word">
      <button>Search</button>
    </form>
    <p id="news" role="status"></p>
    <div id="list" data-source="/list?query=${escape(encodeURIComponent(query))}">${listOf(mailbox, query)}</div>`;
}

/** At most 200; a person who looks for more searches. */
function listOf(mailbox: Mailbox, query: string): string {
  const mails = mailbox.list().filter(mail => matches(mail, query));
  if (mails.length === 0)
    return `<p class="empty">${query ? 'No message matches.' : 'No mail yet. What the stack sends appears here.'}</p>`;
  return `<ul class="mails">${mails.slice(0, 200).map(row).join('')}</ul>`;
}

function row(mail: Mail): string {
  const { email, createdAt, id } = mail;
  const snippet = (email.text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 140);
  return `<li><a id="mail-${id}" href="/view/${id}">
    <span class="to">${escape(recipients(mail))}</span>
    <time datetime="${createdAt}">${createdAt.slice(0, 16).replace('T', ' ')} UTC</time>
    <span class="subject">${escape(email.subject ?? '(no subject)')}</span>
    <span class="snippet">${escape(snippet)}</span></a></li>`;
}

function message(mail: Mail): string {
  const { email, createdAt, id } = mail;
  const sender = addressesOf(email.from)[0] ?? { Name: '', Address: mail.envelope.from };
  const rows = [
    ['From', `${sender.Name} <${sender.Address}>`.trim()],
    ['To', recipients(mail)],
    ['Sent', `${createdAt.slice(0, 19).replace('T', ' ')} UTC`],
  ];
  const heading = rows.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value ?? '')}</dd>`).join('');
  const files = email.attachments.map(
    (file, index) =>
      `<li><a href="/api/v1/message/${id}/part/${index + 1}">${escape(file.filename ?? 'attachment')}</a></li>`,
  );
  return `
    <p><a href="/">← Inbox</a> · <a href="/api/v1/message/${id}/raw">Source</a></p>
    <dl>${heading}</dl>
    ${files.length > 0 ? `<h2>Attachments</h2><ul>${files.join('')}</ul>` : ''}
    ${email.html ? `<iframe title="Message" sandbox="" src="/view/${id}/html"></iframe>` : ''}
    ${email.text ? `<h2>${email.html ? 'As plain text' : 'Message'}</h2><pre tabindex="0">${escape(email.text)}</pre>` : ''}`;
}

function recipients(mail: Mail): string {
  const named = addressesOf(mail.email.to).map(({ Name, Address }) => (Name ? `${Name} <${Address}>` : Address));
  return named.length > 0 ? named.join(', ') : mail.envelope.to.join(', ');
}

function page(response: ServerResponse, title: string, body: string): boolean {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  const content = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)} · Polyclinic mail</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="${nonce}">${INBOX_STYLE}</style></head>
<body><header><a href="/">Polyclinic mail</a> <span>Nothing here was delivered to anyone.</span></header>
<main><h1>${escape(title)}</h1>${body}</main><script nonce="${nonce}">${INBOX_SCRIPT}</script></body></html>`;
  return html(response, content, policy);
}

function html(response: ServerResponse, content: string, policy: string): boolean {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${policy}; frame-ancestors 'self'`,
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
  return true;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, character => ENTITIES[character] ?? character);
}
