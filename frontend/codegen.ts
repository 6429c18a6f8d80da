import { hash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { DocumentNode } from 'graphql';

const cache = new InMemoryCache();

/** With every `__typename` that the cache would add before sending: a gateway runs the text it keeps, not the cache's. */
const asTheCacheAsks = <File extends { document?: DocumentNode }>(file: File): File =>
  file.document ? { ...file, document: cache.transformDocument(file.document) } : file;

/**
 * Types of the dashboard's operations, and their manifest: each document carries the hash it is sent by. Masking is Apollo
 * Client's own, so that of the preset is off.
 */
const config: CodegenConfig = {
  overwrite: true,
  importExtension: '.ts',
  schema: '../gateway/api.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/**'],
  generates: {
    'src/graphql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          hashPropertyName: 'sha256',
          hashAlgorithm: (text: string) => hash('sha256', text, 'hex'),
        },
      },
      documentTransforms: [{ transform: ({ documents }) => documents.map(asTheCacheAsks) }],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', LocalDate: 'string' },
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
