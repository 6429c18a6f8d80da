const TIMEOUT_MILLISECONDS = 1_000;

/** Whether each subgraph says it is ready, by name (GW-19). */
export async function checkSubgraphs(urls: Readonly<Record<string, string>>): Promise<Record<string, boolean>> {
  const checks = Object.entries(urls).map(async ([name, url]): Promise<[string, boolean]> => {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    const ready = await fetch(new URL('/health/ready', url), { signal }).then(
      ({ ok }) => ok,
      () => false,
    );
    return [name, ready];
  });
  return Object.fromEntries(await Promise.all(checks));
}
