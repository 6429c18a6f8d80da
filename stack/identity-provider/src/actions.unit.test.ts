import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadAction, runAction } from './actions.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'polyclinic-actions-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function action(source: string): string {
  const file = path.join(folder, `${++files}.js`);
  writeFileSync(file, source);
  return file;
}

const run = (source: string, timeoutMs?: number) =>
  runAction(action(source), 'onExecutePostLogin', { user: { email: 'a@b.example' } }, timeoutMs);

describe('the runner of Actions', () => {
  it('drops restricted claims with a warning, as Auth0 does without one', async () => {
    const outcome = await run(`exports.onExecutePostLogin = async (event, api) => {
      api.accessToken.setCustomClaim('roles', ['X']).idToken.setCustomClaim('amr', ['mfa']);
      api.accessToken.setCustomClaim('https://a.example/plan', 'pro');
      api.accessToken.setCustomClaim('https://a.example/nothing', undefined);
    };`);
    expect(outcome.accessToken).toEqual({ 'https://a.example/plan': 'pro' });
    expect(outcome.idToken).toEqual({});
    expect(outcome.warnings).toHaveLength(3);
  });

  it('takes a denial with a reason, and one with a code', async () => {
    const deny = (words: string) =>
      run(`exports.onExecutePostLogin = async (event, api) => { api.access.deny(${words}); };`);
    expect((await deny(`'no'`)).denied).toEqual({ code: 'access_denied', reason: 'no' });
    expect((await deny(`'invalid_request', 'no'`)).denied).toEqual({ code: 'invalid_request', reason: 'no' });
  });

  it('refuses modules that are not allowed, and gives those that are', async () => {
    await expect(run(`const fs = require('fs'); exports.onExecutePostLogin = async () => {};`)).rejects.toThrow(
      "requires 'fs'",
    );
    await expect(run(`require('crypto'); exports.onExecutePostLogin = async () => {};`)).resolves.toBeDefined();
  });

  it('ends an Action that hangs', async () => {
    await expect(run(`exports.onExecutePostLogin = () => new Promise(() => {});`, 30)).rejects.toThrow('timed out');
  });

  it('gives the Action a frozen copy of the event', async () => {
    const change = `'use strict'; exports.onExecutePostLogin = async event => { event.user.email = 'x'; };`;
    await expect(run(change)).rejects.toThrow('read only');
  });

  it('fails on what it does not imitate, on a missing trigger and on too many claims', async () => {
    const redirect = `exports.onExecutePostLogin = async (e, api) => { api.redirect.sendUserTo('x'); };`;
    await expect(run(redirect)).rejects.toThrow("reading 'sendUserTo'");
    await expect(run('exports.somethingElse = 1;')).rejects.toThrow('exports no onExecutePostLogin');
    const heavy = `exports.onExecutePostLogin = async (e, api) => { api.idToken.setCustomClaim('x', 'y'.repeat(200000)); };`;
    await expect(run(heavy)).rejects.toThrow('100 KB');
  });

  it('reads an edited file again', () => {
    const file = action('exports.onExecutePostLogin = () => 1;');
    const first = loadAction(file);
    expect(loadAction(file)).toBe(first);
    writeFileSync(file, 'exports.onExecutePostLogin = () => 2;');
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect(loadAction(file)).not.toBe(first);
  });
});
