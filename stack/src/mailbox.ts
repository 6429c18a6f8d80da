import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { readJson, writeWhole } from './dataDirectory.ts';

export interface Envelope {
  from: string;
  to: string[];
}

/** A message as it came in; what is kept on disk. */
interface StoredMessage {
  id: string;
  createdAt: string;
  envelope: Envelope;
  /** The whole message in base64. */
  raw: string;
}

export interface Mail {
  id: string;
  createdAt: string;
  envelope: Envelope;
  raw: Buffer;
  email: Email;
}

/** Older messages are dropped beyond this many. */
const CAPACITY = 1_000;

/** Messages that were sent, latest first; kept in a folder over restarts. */
export interface Mailbox {
  list(): Mail[];
  find(id: string): Mail | undefined;
  add(raw: Buffer, envelope: Envelope): Promise<Mail>;
  /** @param ids when empty, all */
  remove(ids: string[]): Promise<void>;
}

export async function openMailbox(folder: string): Promise<Mailbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let mails = await readAll(folder);
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  const remove = async (ids: string[]) => {
    const gone = mails.filter(({ id }) => ids.length === 0 || ids.includes(id));
    mails = mails.filter(mail => !gone.includes(mail));
    await Promise.all(gone.map(({ id }) => rm(fileOf(id), { force: true })));
  };
  return {
    list: () => mails,
    find: id => (id === 'latest' ? mails[0] : mails.find(mail => mail.id === id)),
    async add(raw, envelope) {
      const id = randomBytes(11).toString('base64url').replaceAll('-', '0');
      const stored = { id, createdAt: new Date().toISOString(), envelope, raw: raw.toString('base64') };
      const mail = await parse(stored);
      await writeWhole(fileOf(id), JSON.stringify(stored));
      mails = [mail, ...mails];
      const beyond = mails.slice(CAPACITY).map(old => old.id);
      if (beyond.length > 0) await remove(beyond);
      return mail;
    },
    remove,
  };
}

async function readAll(folder: string): Promise<Mail[]> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.json'));
  const stored = await Promise.all(files.map(file => readJson<StoredMessage>(path.join(folder, file))));
  const mails = await Promise.all(stored.filter(message => message !== null).map(parse));
  return mails.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

async function parse(stored: StoredMessage): Promise<Mail> {
  const raw = Buffer.from(stored.raw, 'base64');
  const { id, createdAt, envelope } = stored;
  return { id, createdAt, envelope, raw, email: await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' }) };
}

export interface Mailboxed {
  Name: string;
  Address: string;
}

/** Flattens groups and missing values to Mailpit's name and address pairs. */
export function addressesOf(addresses: Address | Address[] | undefined): Mailboxed[] {
  return [addresses ?? []].flat().flatMap(entry => {
    const members = entry.group ?? [entry];
    return members.map(({ name, address }) => ({ Name: name, Address: address ?? '' }));
  });
}

const TERM = /(?:(to|from|subject):)?("[^"]*"|\S+)/g;

/** Tells whether a mail has every term of a query such as `to:ann@x.example "see you"`; letter case is ignored. */
export function matches(mail: Mail, query: string): boolean {
  const { email, envelope } = mail;
  const addresses = [...addressesOf(email.to), ...addressesOf(email.cc)].map(
    ({ Name, Address }) => `${Name} ${Address}`,
  );
  const fields: Record<string, string> = {
    to: [...addresses, ...envelope.to].join(' ').toLowerCase(),
    from: `${email.from?.name ?? ''} ${email.from?.address ?? ''} ${envelope.from}`.toLowerCase(),
    subject: (email.subject ?? '').toLowerCase(),
  };
  const anywhere = [...Object.values(fields), (email.text ?? '').toLowerCase()].join(' ');
  return [...query.matchAll(TERM)].every(([, field, term]) => {
    const text = field ? (fields[field] ?? '') : anywhere;
    return text.includes((term ?? '').replaceAll('"', '').toLowerCase());
  });
}
