import { existsSync, readdirSync, statSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

/**
 * `node tooling/newSubgraph.ts labs` copies templates/subgraph under a new name and enters it into services.json and
 * CODEOWNERS. Everything else that has to know of it reads services.json; `make subgraph` generates the rest.
 */
const ROOT = path.join(import.meta.dirname, '..');
const TEMPLATE = path.join(ROOT, 'templates/subgraph');
/** Also the schema in the database and the prefix of its types, hence one word. */
const NAME = /^[a-z][a-z0-9]{1,29}$/;
/** Words that SQL would want quoted, or that already mean something else here. */
const TAKEN =
  'all check default dashboard end events gateway group order public references registry sample stack table user';

interface Registry {
  services: Array<{ name: string; port: number; owns: string[]; topics: string[]; env: Record<string, string> }>;
}

const name = process.argv[2] ?? '';
const refusal = await reasonAgainst(name);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}
await copyTemplate(path.join(ROOT, 'subgraphs', name));
await register();
await appendFile(path.join(ROOT, '.github/CODEOWNERS'), `/subgraphs/${name}/ @polyclinic/${name}\n`);
process.stdout.write(`Made subgraphs/${name}; its README says what to rename first.\n`);

async function reasonAgainst(wanted: string): Promise<string | null> {
  if (!NAME.test(wanted)) return 'Name it with one word of lower-case letters and digits, such as labs.';
  if (TAKEN.split(' ').includes(wanted)) return `"${wanted}" is taken by SQL or by another part: choose another word.`;
  const { services } = await readRegistry();
  if (services.some(service => service.name === wanted)) return `services.json has a service named ${wanted}.`;
  return existsSync(path.join(ROOT, 'subgraphs', wanted)) ? `subgraphs/${wanted} is there already.` : null;
}

async function copyTemplate(target: string): Promise<void> {
  const files = readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' }).filter(file =>
    statSync(path.join(TEMPLATE, file)).isFile(),
  );
  for (const file of files) {
    const destination = path.join(target, renamed(file));
    await mkdir(path.dirname(destination), { recursive: true });
    await write(destination, renamed(await readFile(path.join(TEMPLATE, file), 'utf8')));
  }
}

/** `sample`, `Sample` and `SAMPLE` of the template become the new name. */
function renamed(text: string): string {
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  return text.replaceAll('sample', name).replaceAll('Sample', pascal).replaceAll('SAMPLE', name.toUpperCase());
}

async function readRegistry(): Promise<Registry> {
  return JSON.parse(await readFile(path.join(ROOT, 'services.json'), 'utf8')) as Registry;
}

async function register(): Promise<void> {
  const registry = await readRegistry();
  const port = Math.max(...registry.services.map(service => service.port)) + 1;
  registry.services.push({ name, port, owns: [renamed('SampleEntry')], topics: [`${name}.audit`], env: {} });
  await write(path.join(ROOT, 'services.json'), JSON.stringify(registry));
}

/** Writes a file as `make format` would leave it, since a new name makes lines longer or shorter. */
async function write(file: string, text: string): Promise<void> {
  const { inferredParser, ignored } = await getFileInfo(file, { ignorePath: path.join(ROOT, '.prettierignore') });
  const options = { ...(await resolveConfig(file)), filepath: file };
  await writeFile(file, inferredParser && !ignored ? await format(text, options) : text);
}
