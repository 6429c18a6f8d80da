import { busyPort } from './ports.ts';
import { readSettings } from './settings.ts';

describe('the settings of the stack', () => {
  it('let every embedded part step aside for its variable, and an empty one counts as unset', () => {
    const { external } = readSettings({ DATABASE_URL: 'postgres://x', KAFKA_BROKERS: '', SMTP_URL: 'smtp://y' });
    expect(external).toEqual({ databaseUrl: 'postgres://x', smtpUrl: 'smtp://y' });
  });

  it('read asked ports by the name they are chosen under', () => {
    expect(readSettings({ STACK_PORT_IDENTITY_PROVIDER: '9999' }).ports).toEqual({ 'identity-provider': 9999 });
  });

  it.each(['0', '70000', 'abc', '80.5'])('refuse %j as a port, naming the variable', value => {
    expect(() => readSettings({ STACK_PORT_GATEWAY: value })).toThrow(/^STACK_PORT_GATEWAY must be a port/);
  });

  it('keep the data in the checkout unless told otherwise', () => {
    expect(readSettings({}).dataDir).toMatch(/\/\.stack\/data$/);
    expect(readSettings({ DATA_DIR: '/elsewhere' }).dataDir).toBe('/elsewhere');
  });

  it('are named to someone whose port is busy', () => {
    expect(busyPort('identity-provider', 9010)).toMatch(
      /^Port 9010 for identity-provider .*STACK_PORT_IDENTITY_PROVIDER/,
    );
  });
});
