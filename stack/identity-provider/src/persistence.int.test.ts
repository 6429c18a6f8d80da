import { DEMO_PASSWORD, users } from '@polyclinic/demo/cast.ts';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { authorize, exchangeCode, refresh, signIn } from './flow.ts';
import { Browser } from './flowBrowser.ts';
import { rotateSigningKey } from './keys.ts';
import { startIdentityProvider } from './server.ts';
import { sweepExpired } from './store.ts';
import type { TenantSettings } from './tenantFile.ts';
import { startTestProvider, type TestProvider } from './testProvider.ts';

let idp: TestProvider;

async function start(change: Partial<TenantSettings> = {}): Promise<void> {
  idp = await startTestProvider(DEMO_PASSWORD, change);
}

afterEach(() => idp.stop());

/** Lets everything that is kept grow older, as if the hours had passed. */
const pass = async (hours: number) => {
  await idp.database.query(
    `update provider_record set
       expires_at = expires_at - make_interval(secs => $1),
       payload = payload || coalesce((
         select jsonb_object_agg(key, value::bigint - $1) from jsonb_each_text(payload)
         where key in ('iat', 'exp', 'iiat', 'loginTs')), '{}')`,
    [hours * 3600],
  );
};
const keyIds = async () => {
  const answer = await fetch(`${idp.issuer}.well-known/jwks.json`);
  const { keys } = (await answer.json()) as { keys: Array<{ kid: string }> };
  return keys.map(({ kid }) => kid);
};

describe('a restart', () => {
  it('loses neither session, nor refresh token, nor signing key', async () => {
    await start();
    const browser = new Browser();
    const request = idp.as('rosa');
    const tokens = await exchangeCode(request, await authorize(request, browser));
    const kids = await keyIds();
    await idp.stopServing();
    const again = await startIdentityProvider({ ...idp.config, port: Number(new URL(idp.issuer).port) });
    try {
      expect(again.issuer).toBe(idp.issuer);
      expect(await keyIds()).toEqual(kids);
      await expect(refresh(idp, tokens.refreshToken)).resolves.toBeDefined();
      await expect(authorize(request, browser, { prompt: 'none' })).resolves.toHaveProperty('code');
    } finally {
      await again.stop();
    }
  });

  it('says clearly that its port is taken', async () => {
    await start();
    const port = Number(new URL(idp.issuer).port);
    await expect(startIdentityProvider({ ...idp.config, port })).rejects.toThrow(`Port ${port} is taken`);
  });
});

describe('lifetimes', () => {
  it('end a refresh token after four idle hours, and any after twelve', async () => {
    await start();
    const idle = await signIn(idp.as('rosa'));
    let used = await signIn(idp.as('rosa'));
    for (const hours of [3.9, 3.9, 3.9]) {
      await pass(hours);
      used = await refresh(idp, used.refreshToken);
    }
    await expect(refresh(idp, idle.refreshToken)).rejects.toMatchObject({ error: 'invalid_grant' });
    await pass(0.4);
    await expect(refresh(idp, used.refreshToken)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('end a session after four idle hours, and any after twelve', async () => {
    await start();
    const browser = new Browser();
    const silently = () => authorize(idp.as('rosa'), browser, { prompt: 'none' });
    await authorize(idp.as('rosa'), browser);
    for (const hours of [3.9, 3.9, 3.9]) {
      await pass(hours);
      await expect(silently()).resolves.toHaveProperty('code');
    }
    await pass(0.4);
    await expect(silently()).rejects.toMatchObject({ error: 'login_required' });
    await authorize(idp.as('rosa'), browser);
    await pass(4.1);
    await expect(silently()).rejects.toMatchObject({ error: 'login_required' });
  });

  it('tolerate a refresh token that is used twice within the overlap', async () => {
    await start({ refreshOverlapSeconds: 10 });
    const { refreshToken } = await signIn(idp.as('rosa'));
    await expect(refresh(idp, refreshToken)).resolves.toBeDefined();
    await expect(refresh(idp, refreshToken)).resolves.toBeDefined();
  });

  it('are swept: expired rows go, live ones stay', async () => {
    await start();
    const { refreshToken } = await signIn(idp.as('rosa'));
    await idp.database.query(
      `insert into provider_record (model, id, payload, expires_at) values ('Session', 'old', '{}', now() - interval '1 s')`,
    );
    await sweepExpired(idp.database);
    const left = await idp.database.query(`select 1 from provider_record where id = 'old'`);
    expect(left.rowCount).toBe(0);
    await expect(refresh(idp, refreshToken)).resolves.toBeDefined();
  });
});

describe('key rotation', () => {
  it('publishes the new key before it signs, then signs with it and keeps the old one published', async () => {
    await start();
    const [first] = await keyIds();
    const before = await signIn(idp.as('rosa'));
    const second = await rotateSigningKey(idp.database);
    await idp.reloadKeys();
    expect(await keyIds()).toEqual([first, second]);
    expect(decodeProtectedHeader((await signIn(idp.as('rosa'))).accessToken).kid).toBe(first);

    await idp.database.query('update signing_key set signs_from = now() where kid = $1', [second]);
    await idp.reloadKeys();
    expect(decodeProtectedHeader((await signIn(idp.as('rosa'))).accessToken).kid).toBe(second);
    const keys = createRemoteJWKSet(new URL('.well-known/jwks.json', idp.issuer));
    const verified = await jwtVerify(before.accessToken, keys, { issuer: idp.issuer });
    expect(verified.payload.sub).toBe(users.rosa.subject);
    await expect(refresh(idp, before.refreshToken)).resolves.toBeDefined();
  });

  it('forgets a key a day after its successor took over', async () => {
    await start();
    const [first] = await keyIds();
    const second = await rotateSigningKey(idp.database, 0);
    await idp.database.query(`update signing_key set signs_from = signs_from - interval '25 hours'`);
    const third = await rotateSigningKey(idp.database, 0);
    await idp.reloadKeys();
    expect(await keyIds()).toEqual([third, second]);
    expect(first).toBeDefined();
  });
});

describe('health', () => {
  it('is live and ready, and not ready without its database', async () => {
    await start();
    const statusOf = async (probe: string) => (await fetch(`${idp.issuer}health/${probe}`)).status;
    expect([await statusOf('live'), await statusOf('ready')]).toEqual([200, 200]);
    await idp.loseDatabase();
    expect([await statusOf('live'), await statusOf('ready')]).toEqual([200, 503]);
  });

  it('comes back by itself when the server has closed its connections', async () => {
    await start();
    await signIn(idp.as('rosa'));
    await idp.database.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()',
    );
    // A request at the very moment may still be given a connection that is going.
    await new Promise(resolve => setTimeout(resolve, 300));
    await expect(signIn(idp.as('rosa'))).resolves.toBeDefined();
  });
});
