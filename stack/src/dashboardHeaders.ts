/** What the browser is told of the stack in /config.json. */
export interface DashboardConfig {
  issuer: string;
  audience: string;
  clientId: string;
  graphUrl: string;
  subscriptionUrl: string;
  /** The object store, where files are sent and fetched. */
  objectsUrl: string;
  mailUrl?: string;
}

/** Headers of every answer: the page may talk to itself, the issuer, the gateway and the object store, and to nobody else. */
export function securityHeaders(config: DashboardConfig): Record<string, string> {
  const issuer = new URL(config.issuer).origin;
  const graph = new URL(config.graphUrl).origin;
  const objects = new URL(config.objectsUrl).origin;
  const { protocol, host } = new URL(config.subscriptionUrl);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    // What was fetched from the object store is shown as a blob of the page.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${issuer} ${graph} ${protocol}//${host} ${objects}`,
    `frame-src ${issuer} blob:`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
  };
}
