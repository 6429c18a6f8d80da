import { securityHeaders } from './dashboardHeaders.ts';

describe('the dashboard’s content security policy', () => {
  const policy = securityHeaders({
    issuer: 'http://localhost:9010/',
    audience: 'https://api.polyclinic.example',
    clientId: 'dashboard',
    graphUrl: 'http://localhost:4000/graphql',
    subscriptionUrl: 'ws://localhost:4000/graphql',
    objectsUrl: 'http://localhost:9000',
  })['content-security-policy']?.split('; ');

  it('lets the page talk to itself, the issuer, the gateway and the object store', () => {
    expect(policy).toContain(
      "connect-src 'self' http://localhost:9010 http://localhost:4000 ws://localhost:4000 http://localhost:9000",
    );
    expect(policy).toContain('frame-src http://localhost:9010 blob:');
  });

  it('lets it run its own scripts only, and nobody frame it', () => {
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
