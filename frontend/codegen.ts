import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the dashboard's operations. Masking is Apollo Client's own, so that of the preset is off. */
const config: CodegenConfig = {
  overwrite: true,
  schema: '../gateway/api.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/**'],
  generates: {
    'src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
