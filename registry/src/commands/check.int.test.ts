import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BILLING, PATIENTS } from '../check/exampleParts.ts';
import { ROOT, workingTree } from '../checkout/files.ts';
import { checkedInParts } from '../checkout/parts.ts';
import { composeSupergraph } from '../composeSupergraph.ts';
import { withRegistry } from '../store/connection.ts';
import { adopt } from '../store/publish.ts';
import { testRegistry } from '../testRegistry.ts';
import { check, type Check } from './check.ts';

const EVENTS = 'type Query { events: Int @tenant(boundary: PLATFORM) }';

let root: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=Tests', '-c', 'user.email=tests@example.test', ...args]);

/** A checkout of a small clinic, its supergraph composed, committed on a branch named main. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'polyclinic-check-'));
  write('services.json', JSON.stringify({ services: [{ name: 'patients' }, { name: 'billing' }] }));
  const access = 'packages/access/src/access.graphql';
  write(access, '');
  cpSync(join(ROOT, access), join(root, access));
  write('subgraphs/patients/src/registry/registry.graphql', PATIENTS);
  write('subgraphs/billing/src/invoices/invoices.graphql', BILLING);
  write('gateway/events/events.graphql', EVENTS);
  const composition = composeSupergraph(checkedInParts(workingTree(root)));
  write('gateway/supergraph.graphql', 'supergraphSdl' in composition ? composition.supergraphSdl : '');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
});

afterEach(() => rmSync(root, { recursive: true }));

const removeTotal = () => write('subgraphs/billing/src/invoices/invoices.graphql', BILLING.replace('total: Int!', ''));

const acknowledge = (...entries: object[]) =>
  write('gateway/acknowledged-changes.json', JSON.stringify(entries.map(entry => ({ why: 'x', who: 'y', ...entry }))));

const REMOVAL = { coordinate: 'Invoice.total', what: "Field 'total' was removed from object type 'Invoice'" };

async function checked(asked: Partial<Check> = {}) {
  let output = '';
  const passed = await check({ subgraphs: [], root, ...asked }, text => (output += text));
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  return { passed, output, counts: (JSON.parse(last) as { schemaCheck: Record<string, unknown> }).schemaCheck };
}

describe('checking a checkout', () => {
  it('passes when nothing changed since main', async () => {
    expect(await checked()).toMatchObject({ passed: true, counts: { breaking: 0, safe: 0 } });
  });

  it('fails on what breaks clients, also once it is composed and committed on a branch', async () => {
    git('checkout', '--quiet', '-b', 'change');
    removeTotal();
    const composition = composeSupergraph(checkedInParts(workingTree(root)));
    write('gateway/supergraph.graphql', 'supergraphSdl' in composition ? composition.supergraphSdl : '');
    git('commit', '--quiet', '--all', '--message=change');
    expect(await checked({ subgraphs: ['billing'] })).toMatchObject({ passed: false, counts: { unacknowledged: 1 } });
    expect(await checked({ subgraphs: ['patients'] })).toMatchObject({ passed: true });
  });

  it('passes what is acknowledged', async () => {
    removeTotal();
    acknowledge(REMOVAL);
    expect(await checked()).toMatchObject({ passed: true, counts: { acknowledged: 1, stale: 0 } });
  });

  it('calls an acknowledgement stale in the check of its own subgraph or of all, not of another', async () => {
    acknowledge(REMOVAL);
    expect(await checked()).toMatchObject({ passed: true, counts: { stale: 1 } });
    expect(await checked({ subgraphs: ['billing'] })).toMatchObject({ counts: { stale: 1 } });
    expect(await checked({ subgraphs: ['patients'] })).toMatchObject({ counts: { stale: 0 } });
  });

  it('holds a change against the operations of the checked-in manifests', async () => {
    write('gateway/operations/lab.json', JSON.stringify({ ['a'.repeat(64)]: 'query t { invoice(id: 1) { total } }' }));
    removeTotal();
    const { output, counts } = await checked();
    expect(counts).toMatchObject({ brokenOperations: 1, operations: 1 });
    expect(output).toContain('lab/t: breaks: Cannot query field "total"');
  });

  it('compares with the checked-in supergraph outside of git', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    removeTotal();
    expect(await checked()).toMatchObject({ passed: false, counts: { against: 'the checked-in supergraph' } });
  });

  it('refuses a subgraph that is not there, and an acknowledgement without a reason', async () => {
    await expect(checked({ subgraphs: ['labs'] })).rejects.toThrow('There is no subgraph labs');
    acknowledge({ ...REMOVAL, why: '' });
    await expect(checked()).rejects.toThrow(/acknowledged-changes\.json.*/s);
  });
});

describe('checking against a registry', () => {
  it('compares with what is deployed, whatever main holds', async () => {
    const registry = await testRegistry();
    try {
      await withRegistry(registry.urls.app, client =>
        adopt(client, checkedInParts(workingTree(root)), { by: 'tests', revision: null }),
      );
      removeTotal();
      git('commit', '--quiet', '--all', '--message=change');
      expect(await checked({ registryUrl: registry.urls.app })).toMatchObject({
        passed: false,
        counts: { against: expect.stringContaining('the registry’s supergraph') },
      });
    } finally {
      await registry.drop();
    }
  });

  it('says so and falls back to git when it does not answer', async () => {
    const { passed, output } = await checked({ registryUrl: 'postgres://registry_app@127.0.0.1:1/polyclinic' });
    expect(output).toMatch(/The registry does not answer.*git [0-9a-f]{12}/s);
    expect(passed).toBe(true);
  });
});
