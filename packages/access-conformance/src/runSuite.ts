import { CALLERS } from './callers.ts';
import type { Case, Graph, RefusalCase } from './case.ts';
import { composed, inDialect, linked } from './composition.ts';
import { judge, type Verdict } from './judge.ts';
import { send } from './send.ts';
import { startStub, type Call } from './stubSubgraph.ts';
import { CASES, GRAPHS, REFUSALS } from './suite.ts';
import type { Running, Target } from './target.ts';

type Named = Pick<Case, 'id' | 'item' | 'title'>;

export interface CaseResult extends Named {
  failures: string[];
  /** Whether something guarded got out or was asked for. */
  leaked: boolean;
  /** Why the case says nothing about this gateway; null when it was run. */
  notApplicable: string | null;
}

/** Runs every case against a gateway, one graph after another. */
export async function runSuite(target: Target): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const graph of GRAPHS) {
    const cases = CASES.filter(one => one.graph === graph.name);
    const lacks = ({ needs }: Case): boolean => needs !== undefined && !target.features.includes(needs);
    results.push(...cases.filter(lacks).map(one => skipped(one, `it offers no ${one.needs}`)));
    const applicable = cases.filter(one => !lacks(one));
    if (applicable.length > 0) results.push(...(await runGraph(target, graph, applicable)));
  }
  return [...results, ...REFUSALS.map(refusal => runRefusal(target, refusal))];
}

const named = ({ id, item, title }: Named): Named => ({ id, item, title });
const ran = (one: Named, failures: string[], leaked = false): CaseResult => ({
  ...named(one),
  failures,
  leaked,
  notApplicable: null,
});
const skipped = (one: Named, notApplicable: string): CaseResult => ({ ...ran(one, []), notApplicable });

async function runGraph(target: Target, graph: Graph, cases: readonly Case[]): Promise<CaseResult[]> {
  const calls: Call[] = [];
  const subgraphs = await Promise.all(
    Object.entries(graph.subgraphs).map(async ([name, { sdl, data }]) => {
      const stub = await startStub(name, { sdl: linked(sdl), data }, call => calls.push(call));
      return { name, sdl: inDialect(sdl, target.dialect, graph.renamed), url: stub.url, stop: stub.stop };
    }),
  );
  try {
    const composition = composed(subgraphs);
    if (composition.refused !== undefined)
      return cases.map(one => skipped(one, 'composition refuses the graph in its directives'));
    const { supergraphSdl } = composition;
    const running = await target.start({ supergraphSdl, subgraphs, callers: CALLERS, mode: graph.mode ?? 'filter' });
    try {
      const results: CaseResult[] = [];
      for (const one of cases) results.push(await runCase(target, running, calls, one));
      return results;
    } finally {
      await running.stop();
    }
  } catch (error) {
    const failure = `the gateway did not start: ${error instanceof Error ? error.message : String(error)}`;
    return cases.map(one => ran(one, [failure]));
  } finally {
    await Promise.all(subgraphs.map(({ stop }) => stop()));
  }
}

async function runCase(target: Target, running: Running, calls: Call[], one: Case): Promise<CaseResult> {
  const { steps, parallel } = one;
  const verdicts: Verdict[] = [];
  if (parallel) {
    calls.length = 0;
    const texts = await Promise.all(steps.map(step => send(running, step)));
    // Whose call is whose cannot be told; what may be sent for none of them is looked for in all.
    verdicts.push(...steps.map((step, index) => judge(step, { text: texts[index]!, calls }, target)));
  } else
    for (const step of steps) {
      calls.length = 0;
      verdicts.push(judge(step, { text: await send(running, step), calls }, target));
    }
  const failures = verdicts.flatMap((verdict, index) =>
    verdict.failures.map(failure => (steps.length > 1 ? `step ${index + 1}: ${failure}` : failure)),
  );
  return ran(
    one,
    failures,
    verdicts.some(({ leaked }) => leaked),
  );
}

function runRefusal(target: Target, refusal: RefusalCase): CaseResult {
  const { subgraphs, ownDirectivesOnly } = refusal;
  if (ownDirectivesOnly && !target.check) return skipped(refusal, 'it checks no directives but the built-in ones');
  const written = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    sdl: inDialect(sdl, target.dialect),
    url: `http://${name}.example/`,
  }));
  const composition = composed(written);
  const against =
    composition.refused ?? target.check?.(written, composition.supergraphSdl, composition.hints).join('\n');
  return ran(refusal, against ? [] : ['the graph was taken as good']);
}
