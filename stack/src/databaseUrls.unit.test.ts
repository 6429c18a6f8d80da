import { rolesOf, serviceDatabaseUrls } from './databaseUrls.ts';

describe('the database addresses of a service', () => {
  const urls = serviceDatabaseUrls('postgres://postgres:secret@db:6000/postgres?sslmode=require', {
    service: 'lab-results',
    password: 'base',
    database: 'test_7',
  });

  it('name the role and the database, and keep the server and its options', () => {
    const { username, host, pathname, search } = new URL(urls.app);
    expect({ username, host, pathname, search }).toEqual({
      username: 'lab_results_app',
      host: 'db:6000',
      pathname: '/test_7',
      search: '?sslmode=require',
    });
    expect(new URL(urls.owner).username).toBe('lab_results_owner');
  });

  it('carry different passwords for the two roles, none of them the superuser’s', () => {
    const passwords = [urls.app, urls.owner].map(url => new URL(url).password);
    expect(new Set([...passwords, 'base', 'secret']).size).toBe(4);
  });
});

describe('the roles of a service', () => {
  it('turn dashes into underscores', () => {
    expect(rolesOf('lab-results')).toEqual({
      schema: 'lab_results',
      owner: 'lab_results_owner',
      app: 'lab_results_app',
      relay: 'lab_results_relay',
    });
  });

  it.each(['', 'Labs', '1labs', 'labs; drop schema identity', 'labs"'])('are refused for the name %j', name => {
    expect(() => rolesOf(name)).toThrow('cannot name a schema');
  });
});
