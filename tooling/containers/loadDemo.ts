import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** `node loadDemo.ts identity patients …`: loads each part's demo data; loading again changes nothing. */
const ROOT = path.join(import.meta.dirname, '../..');
for (const name of process.argv.slice(2)) {
  const folder = name === 'identity-provider' ? 'stack/identity-provider' : `subgraphs/${name}`;
  const script = path.join(ROOT, folder, 'src/demo.ts');
  execFileSync(process.execPath, [`--env-file=/run/polyclinic/${name}.env`, script], { stdio: 'inherit' });
}
