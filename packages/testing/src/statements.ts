import pg from 'pg';

/** For tests: how many statements this process sends to Postgres while `work` runs. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const send = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')!;
  let sent = 0;
  const counting = new Proxy(send.value as (...given: unknown[]) => unknown, {
    apply: (target, client, given) => {
      sent += 1;
      return Reflect.apply(target, client, given);
    },
  });
  Object.defineProperty(pg.Client.prototype, 'query', { ...send, value: counting });
  try {
    await work();
    return sent;
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', send);
  }
}
