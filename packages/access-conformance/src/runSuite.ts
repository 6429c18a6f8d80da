import { createHash } from 'node:crypto';
import { CALLERS } from './callers.ts';
import type { Case, Graph, RefusalCase, Step } from './case.ts';
import { composed, inDialect, linked } from './composition.ts';
import { judge, type Outcome, type Verdict } from './judge.ts';
import { startStub, type Call } from './stubSubgraph.ts';
import { CASES, GRAPHS, REFUSALS } from './suite.ts';
import type { Running, Target } from './target.ts';

export interface CaseResult {
  id: string;
  item: string;
  title: string;
  failures: string[];
  /** Whether something guarded got out or was asked for. */
  leaked: boolean;
}

/** Runs every case against a gateway, one graph after another. */
export async function runSuite(target: Target): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const graph of GRAPHS) {
    const cases = CASES.filter(({ graph: name }) => name === graph.name);
    results.push(...(await runGraph(target, graph, cases)));
  }
  const refusals = REFUSALS.filter(({ ownDirectivesOnly }) => target.dialect === 'polyclinic' || !ownDirectivesOnly);
  results.push(...refusals.map(refusal => runRefusal(target, refusal)));
  return results;
}

async function runGraph(target: Target, graph: Graph, cases: readonly Case[]): Promise<CaseResult[]> {
  const calls: Call[] = [];
  const record = (call: Call): void => void calls.push(call);
  const subgraphs = await Promise.all(
    Object.entries(graph.subgraphs).map(async ([name, { sdl, data }]) => {
      const stub = await startStub(name, { sdl: linked(sdl), data }, record);
      return { name, sdl: inDialect(sdl, target.dialect, graph.renamed), url: stub.url, stop: stub.stop };
    }),
  );
  try {
    const composition = composed(subgraphs);
    // Refused at composition: nothing of the graph is served, so nothing of it gets out.
    if (composition.refused !== undefined) return cases.map(({ id, item, title }) => passed({ id, item, title }));
    const running = await target.start({ supergraphSdl: composition.supergraphSdl, subgraphs, callers: CALLERS });
    try {
      const results: CaseResult[] = [];
      for (const one of cases) results.push(await runCase(target, running, calls, one));
      return results;
    } finally {
      await running.stop();
    }
  } catch (error) {
    const failure = `the gateway did not start: ${error instanceof Error ? error.message : String(error)}`;
    return cases.map(({ id, item, title }) => ({ id, item, title, failures: [failure], leaked: false }));
  } finally {
    await Promise.all(subgraphs.map(({ stop }) => stop()));
  }
}

const passed = (named: Pick<CaseResult, 'id' | 'item' | 'title'>): CaseResult => ({
  ...named,
  failures: [],
  leaked: false,
});

async function runCase(target: Target, running: Running, calls: Call[], one: Case): Promise<CaseResult> {
  const { id, item, title, steps, parallel } = one;
  const judged = async (step: Step): Promise<Verdict> => judge(step, await send(running, calls, step), target);
  const verdicts: Verdict[] = [];
  if (parallel) verdicts.push(...(await Promise.all(steps.map(judged))));
  else for (const step of steps) verdicts.push(await judged(step));
  const failures = verdicts.flatMap((verdict, index) =>
    verdict.failures.map(failure => (steps.length > 1 ? `step ${index + 1}: ${failure}` : failure)),
  );
  return { id, item, title, failures, leaked: verdicts.some(({ leaked }) => leaked) };
}

async function send({ url, headersFor }: Running, calls: Call[], step: Step): Promise<Outcome> {
  const caller = CALLERS.find(({ name }) => name === step.caller);
  if (!caller) throw new Error(`Nobody is called ${step.caller}.`);
  calls.length = 0;
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...headersFor(caller) };
  const question = bodyOf(step);
  const response =
    step.method === 'GET'
      ? await fetch(`${url}?query=${encodeURIComponent(step.operation)}`, {
          headers: { ...headers, 'x-apollo-operation-name': 'x' },
        })
      : await fetch(url, {
          method: 'POST',
          headers,
          body: JSON.stringify(step.batch ? Array.from({ length: step.batch }, () => question) : question),
        });
  return { text: await response.text(), calls: [...calls] };
}

function bodyOf({ operation, operationName, variables, persist, byHash }: Step): object {
  const sha256Hash = createHash('sha256').update(operation).digest('hex');
  return {
    ...(byHash ? {} : { query: operation }),
    ...(operationName !== undefined && { operationName }),
    ...(variables && { variables }),
    ...((persist === true || byHash === true) && { extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  };
}

function runRefusal(target: Target, { id, item, title, subgraphs }: RefusalCase): CaseResult {
  const written = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    sdl: inDialect(sdl, target.dialect),
    url: `http://${name}.example/`,
  }));
  const composition = composed(written);
  const against =
    composition.refused ?? target.check?.(written, composition.supergraphSdl, composition.hints).join('\n');
  return { id, item, title, failures: against ? [] : ['the graph was taken as good'], leaked: false };
}
