import { Kind, parse, valueFromASTUntyped } from 'graphql';

/**
 * Where a supergraph's subgraphs answer, by name: where their publication says, else where the gateway's settings say.
 * One composed without an address stands as `http://<name>/graphql`. A subgraph with neither is left out.
 */
export function subgraphAddresses(
  supergraphSdl: string,
  settings: Readonly<Record<string, string>>,
): Record<string, string> {
  const graphs = parse(supergraphSdl).definitions.find(
    definition => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('The supergraph names no subgraphs.');
  const addresses: Record<string, string> = {};
  for (const { directives } of graphs.values ?? []) {
    const graph = directives?.find(({ name }) => name.value === 'join__graph');
    const given = Object.fromEntries(
      (graph?.arguments ?? []).map(({ name, value }) => [name.value, String(valueFromASTUntyped(value))]),
    );
    const { name = '', url = '' } = given;
    const address = url === `http://${name}/graphql` ? settings[name] : url;
    if (address !== undefined && address !== '') addresses[name] = address;
  }
  return addresses;
}
