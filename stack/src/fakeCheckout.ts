import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from './settings.ts';

/** Scripts that stand for the product's own, so that the supervisor is tested without it. */
const SERVER = (variable: string) => `
import { createServer } from 'node:http';
const server = createServer((request, response) => response.end(JSON.stringify({ pid: process.pid, url: request.url })));
server.listen(Number(process.env.${variable}), '127.0.0.1', () => console.log('listening'));
process.once('SIGTERM', () => { console.log('asked to stop'); server.closeAllConnections(); server.close(); });
`;

const MIGRATE = (prefix: string) => `
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.${prefix}_DATABASE_OWNER_URL });
await client.connect();
await client.query('create table if not exists marks (mark text)');
await client.query('grant select, insert on marks to current_user');
await client.end();
console.log('migrated', process.argv[2]);
`;

const DEMO = (prefix: string) => `
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.${prefix}_DATABASE_OWNER_URL });
await client.connect();
await client.query("insert into marks values ('demo')");
await client.end();
`;

/** Writes a small checkout of two services, an identity provider, a gateway and a page into the folder. */
export function writeFakeCheckout(root: string): void {
  const services = [
    { name: 'identity', port: 4101, owns: [], topics: ['identity.clinics'], env: {} },
    { name: 'patients', port: 4102, owns: [], topics: [], env: { PATIENTS_MASTER_KEY: '{masterKey}' } },
  ];
  const files: Record<string, string> = {
    'services.json': JSON.stringify({ services }),
    'package.json': '{ "type": "module" }',
    'frontend/package.json': '{ "type": "module" }',
    'frontend/index.html': '<!doctype html><title>Fake</title><script type="module" src="/main.js"></script>',
    'frontend/main.js': 'document.title = "Fake dashboard";',
    'gateway/src/main.ts': SERVER('GATEWAY_PORT'),
    'stack/identity-provider/src/main.ts': SERVER('IDP_PORT'),
  };
  for (const { name } of services) {
    const prefix = name.toUpperCase();
    files[`subgraphs/${name}/src/main.ts`] = SERVER(`${prefix}_PORT`);
    files[`subgraphs/${name}/src/migrate.ts`] = MIGRATE(prefix);
    files[`subgraphs/${name}/src/demo.ts`] = DEMO(prefix);
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  symlinkSync(path.join(CHECKOUT, 'node_modules'), path.join(root, 'node_modules'));
}
