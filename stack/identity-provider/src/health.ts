import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Environment } from './environment.ts';

/** 200 while the database answers, else 503. */
export async function isReady(ctx: KoaContextWithOIDC, { database }: Environment): Promise<void> {
  try {
    await database.query('select 1');
    ctx.body = { status: 'ok' };
  } catch {
    ctx.status = 503;
    ctx.body = { status: 'unavailable', reason: 'The database does not answer.' };
  }
}
