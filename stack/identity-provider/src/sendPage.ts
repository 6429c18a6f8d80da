import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { STYLE } from './pageStyle.ts';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * Sends a page that runs no script, may not be framed and is not cached.
 * @param formTarget besides ourselves: Chrome applies form-action to the redirect that follows a form as well
 */
export function sendPage(ctx: KoaContextWithOIDC, html: string, formTarget?: string): void {
  const targets = formTarget === undefined ? "'self'" : `'self' ${formTarget}`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    'img-src data:',
    `form-action ${targets}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  ctx.set({
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  ctx.type = 'html';
  ctx.body = html;
}
