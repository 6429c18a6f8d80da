import { existsSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { mergeSdl } from '@polyclinic/subgraph/mergeSdl.ts';
import { readSdl } from '@polyclinic/subgraph/readSdl.ts';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';

/** Typed resolvers for every subgraph: a stored shape that does not fit the SDL does not compile. */
const config: CodegenConfig = {
  overwrite: true,
  generates: Object.fromEntries(
    [...readServiceNames().map(name => `subgraphs/${name}`), 'templates/subgraph'].map(folder => {
      const mappers = existsSync(`${folder}/codegen.json`)
        ? (JSON.parse(readFileSync(`${folder}/codegen.json`, 'utf8')) as Record<string, string>)
        : {};
      return [
        `${folder}/src/schema.generated.ts`,
        {
          schema: mergeSdl(readSdl(`${folder}/src`)),
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            useTypeImports: true,
            enumsAsTypes: true,
            strictScalars: true,
            scalars: { DateTime: 'Date', LocalDate: 'string', _Any: 'unknown', _FieldSet: 'string' },
            contextType: './context.ts#Context',
            mappers,
            mapperTypeSuffix: 'Row',
            importExtension: '',
            emitLegacyCommonJSImports: false,
          },
        },
      ];
    }),
  ),
};

export default config;
