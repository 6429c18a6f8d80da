import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { type MailSink, startMailSink } from './mailSink.ts';
import { openPortChooser } from './ports.ts';
import { sendMail } from './smtpClient.ts';

const MAIL = [
  'From: Harbor Street <clinic@a.example>',
  'To: Ann <ann@b.example>',
  'Subject: <b>Booked</b>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=cut',
  '',
  '--cut',
  'Content-Type: text/html',
  '',
  '<script>alert(1)</script><p>See you at ten.</p>',
  '--cut',
  'Content-Type: text/calendar; name=visit.ics',
  'Content-Disposition: attachment; filename=visit.ics',
  '',
  'BEGIN:VCALENDAR',
  '--cut--',
].join('\r\n');

interface Listing {
  total: number;
  messages: Array<{ ID: string; Subject: string; Attachments: number }>;
}

describe('the mail sink', () => {
  let folder: string;
  let sink: MailSink;
  let ports: { smtp: number; http: number };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'mail-'));
    const files = { savedIn: path.join(folder, 'ports.json'), reservations: path.join(folder, 'reservations') };
    const chooser = await openPortChooser({ dataDir: folder, asked: {}, anyPort: true, ...files });
    ports = { smtp: await chooser.choose('smtp', 0), http: await chooser.choose('mail', 0) };
    sink = await startMailSink(path.join(folder, 'mail'), ports);
    await sendMail(sink.smtpUrl, { from: 'clinic@a.example', to: 'ann@b.example', message: MAIL });
  });

  afterAll(async () => {
    await sink.stop();
    await rm(folder, { recursive: true });
  });

  const get = (pathname: string) => fetch(sink.mailUrl + pathname);
  const list = async (pathname = '/api/v1/messages') => (await (await get(pathname)).json()) as Listing;

  it('lists a message with its attachment', async () => {
    const { total, messages } = await list();
    expect(total).toBe(1);
    expect(messages).toEqual([expect.objectContaining({ Subject: '<b>Booked</b>', Attachments: 1 })]);
  });

  it.each([
    ['to:ann@b.example', 1],
    ['from:clinic subject:booked', 1],
    ['to:bob@b.example', 0],
    ['to:ann@b.example subject:cancelled', 0],
  ])('finds %j in %i messages', async (query, count) => {
    expect((await list(`/api/v1/search?query=${encodeURIComponent(query)}`)).messages).toHaveLength(count);
  });

  it('answers 404 for a message that is not there', async () => {
    expect((await get('/api/v1/message/unknown')).status).toBe(404);
  });

  it('hands out an attachment as a download, whatever it claims to be', async () => {
    const { messages } = await list();
    const answer = await get(`/api/v1/message/${messages[0]?.ID}/part/1`);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(await answer.text()).toContain('BEGIN:VCALENDAR');
  });

  it('shows foreign text as text, and foreign HTML only in a sandbox', async () => {
    const { messages } = await list();
    const id = messages[0]?.ID;
    const page = await (await get(`/view/${id}`)).text();
    expect(page).toContain('&lt;b&gt;Booked&lt;/b&gt;');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('sandbox=""');
    const policy = (await get(`/view/${id}/html`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
  });

  it('does not answer under a foreign name that resolves to loopback', async () => {
    const status = await new Promise(resolve => {
      const options = { port: ports.http, host: '127.0.0.1', headers: { host: 'evil.example' } };
      http.get(options, response => resolve(response.resume().statusCode));
    });
    expect(status).toBe(421);
  });

  it('keeps messages over a restart, and forgets them when asked', async () => {
    await sink.stop();
    sink = await startMailSink(path.join(folder, 'mail'), ports);
    expect((await list()).total).toBe(1);
    await fetch(`${sink.mailUrl}/api/v1/messages`, { method: 'DELETE' });
    expect((await list()).total).toBe(0);
  });
});
