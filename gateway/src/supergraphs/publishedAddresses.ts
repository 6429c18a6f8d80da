import { Kind, parse, valueFromASTUntyped } from 'graphql';

/**
 * Where a supergraph's subgraphs were published to answer, by name. One composed without an address stands as
 * `http://<name>/graphql` and is left out: the gateway's own settings say where it is.
 */
export function publishedAddresses(supergraphSdl: string): Readonly<Record<string, string>> {
  const graphs = parse(supergraphSdl).definitions.find(
    definition => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('The supergraph names no subgraphs.');
  const addresses: Record<string, string> = {};
  for (const { directives } of graphs.values ?? []) {
    const graph = directives?.find(({ name }) => name.value === 'join__graph');
    const given = (graph?.arguments ?? []).map(({ name, value }) => [name.value, String(valueFromASTUntyped(value))]);
    const { name = '', url = '' } = Object.fromEntries(given) as Record<string, string>;
    if (url !== '' && url !== `http://${name}/graphql`) addresses[name] = url;
  }
  return addresses;
}
