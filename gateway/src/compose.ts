import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import { brokenLaws } from '@polyclinic/access/laws.ts';
import { readSubgraphSdl } from './subgraphSdl.ts';

const SUPERGRAPH = join(import.meta.dirname, '../supergraph.graphql');
const API = join(import.meta.dirname, '../api.graphql');

/** Composes the supergraph from the checkout's SDL, or throws with everything that is wrong with it. */
export function compose(subgraphs = readSubgraphSdl()): string {
  const { supergraphSdl, errors, hints } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  const broken = brokenLaws(subgraphs, supergraphSdl, hints);
  if (broken.length > 0) throw new Error(`The access laws are broken:\n${broken.join('\n')}`);
  return supergraphSdl;
}

/** What clients may see of a supergraph: no joins, nothing inaccessible. */
export function apiSdl(supergraphSdl: string): string {
  return `${printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema())}\n`;
}

if (import.meta.main) {
  const composed = compose();
  const files: Array<[string, string]> = [
    [SUPERGRAPH, composed],
    [API, apiSdl(composed)],
  ];
  if (process.argv.includes('--check')) {
    for (const [path, content] of files.filter(([path, content]) => readFileSync(path, 'utf8') !== content)) {
      console.error(`${path} is stale (${content.length} characters composed): run \`make compose\`, review its diff.`);
      process.exitCode = 1;
    }
  } else {
    for (const [path, content] of files) writeFileSync(path, content);
    console.log(`Composed ${composed.split('\n').length} lines into gateway/supergraph.graphql.`);
  }
}
