import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import security from 'eslint-plugin-security';
import { defineConfig, globalIgnores } from 'eslint/config';
import { readFileSync } from 'node:fs';
import typescript from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'packages/testing/**'];

/** Files that never run in production: tests with their desks, the build, the journeys. */
const DEVELOPMENT = [
  ...TESTS,
  '**/testing/**',
  '**/{*Desk,composeExample,testRegistry}.ts',
  '*.js',
  '{e2e,frontend}/**',
  'gateway/src/{compose,refusals}.ts',
];

const { services } = JSON.parse(readFileSync(new URL('services.json', import.meta.url), 'utf8'));
const subgraphPackages = services.map(({ name }) => `@polyclinic/${name}-subgraph/*`);

/** Forbids imports by pattern; a reader of the error learns the way they go. */
const neverImport = (group, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

const OUTSIDE = {
  subgraphs: ['**/subgraphs/**', ...subgraphPackages],
  gateway: ['**/gateway/**', '@polyclinic/gateway/*'],
  frontend: ['**/frontend/**', '@polyclinic/frontend/*'],
  stack: ['**/stack/**', '@polyclinic/stack/*'],
  server: ['access', 'demo', 'events', 'phi', 'subgraph', 'tenancy', 'testing'].map(name => `@polyclinic/${name}/*`),
};

/** What speaks three languages; the rest of the dashboard has its English in place still. */
const TRANSLATED = [
  'frontend/src/{app,ui}/**/*.tsx',
  'frontend/src/features/{administration,billing,chart,consultation,documents,encounters,fhir,followUps,growth,messaging,patients,pharmacy,portal,preparation,print,queue,reception,removed,results,session,terms,timeline,waitlist,scheduling,schedules,selfBooking}/**/*.tsx',
];

const MESSAGE = 'Rows are reached by inTenant(db, scope, tx => …) of packages/tenancy alone.';
const REPOSITORIES = [
  { selector: 'CallExpression[callee.property.name="getRepository"]', message: MESSAGE },
  { selector: 'MemberExpression[property.name="manager"]', message: MESSAGE },
];
const QUERIES = {
  selector:
    'CallExpression[callee.property.name=/^(query|createQueryBuilder|createQueryRunner)$/][callee.object.name=/^(db|database|dataSource)$/]',
  message: MESSAGE,
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '.stack/',
    'coverage/',
    '**/*.generated.ts',
    'frontend/src/graphql/',
    'gateway/supergraph.graphql',
    'gateway/api.graphql',
    'infra/auth0/actions/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [js.configs.recommended, security.configs.recommended],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/first': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-mutable-exports': 'error',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // These fire on every index, path and pattern of our own making, and know nothing of where a value comes from.
      'security/detect-object-injection': 'off',
      'security/detect-non-literal-fs-filename': 'off',
      'security/detect-non-literal-regexp': 'off',
      'security/detect-non-literal-require': 'off',
      // Counts nested stars; that a pattern is linear it cannot see.
      'security/detect-unsafe-regex': 'off',
    },
  },
  {
    // What resolves only because another workspace has it breaks where that one is absent, as in an image. The root's own
    // scripts reach every workspace, and for the same reason cannot name them.
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    ignores: ['tooling/**', 'load/**', 'bench/**', '*.ts'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: DEVELOPMENT, includeTypes: true }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `array[i]!` after a length check reads better than a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        jest: 'readonly',
        expect: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: ['packages/**/*.ts'],
    rules: neverImport(
      [...OUTSIDE.subgraphs, ...OUTSIDE.gateway, ...OUTSIDE.frontend],
      'A package knows neither subgraphs nor gateway nor dashboard.',
    ),
  },
  ...services.map(({ name }) => ({
    files: [`subgraphs/${name}/**/*.ts`],
    rules: neverImport(
      [
        ...subgraphPackages,
        ...services.filter(other => other.name !== name).map(other => `**/${other.name}/src/**`),
        ...OUTSIDE.gateway,
        ...OUTSIDE.frontend,
        ...OUTSIDE.stack,
      ],
      'A subgraph imports packages alone; others are told by events and asked through the graph.',
    ),
  })),
  {
    files: ['registry/**/*.ts'],
    ignores: [...TESTS, 'registry/src/testRegistry.ts'],
    rules: neverImport(
      [...OUTSIDE.subgraphs, ...OUTSIDE.gateway, ...OUTSIDE.frontend, ...OUTSIDE.stack],
      'The registry reads SDL as files and imports packages alone.',
    ),
  },
  {
    files: ['gateway/**/*.ts'],
    rules: neverImport(
      [...OUTSIDE.subgraphs, ...OUTSIDE.frontend],
      'The gateway imports packages and supergraph.graphql alone.',
    ),
  },
  {
    files: ['frontend/**/*.{ts,tsx}'],
    rules: neverImport(
      [...OUTSIDE.subgraphs, ...OUTSIDE.gateway, ...OUTSIDE.stack, ...OUTSIDE.server],
      'The dashboard knows the server by its generated types alone.',
    ),
  },
  {
    files: ['packages/**/*.ts', 'subgraphs/**/*.ts', 'templates/**/*.ts', 'gateway/**/*.ts'],
    ignores: ['packages/tenancy/**', ...TESTS],
    rules: { 'no-restricted-syntax': ['error', ...REPOSITORIES, QUERIES] },
  },
  {
    // A health check asks the server, not for anybody's rows.
    files: ['packages/subgraph/src/server.ts'],
    rules: { 'no-restricted-syntax': ['error', ...REPOSITORIES] },
  },
  {
    files: ['{packages,subgraphs,templates,gateway,registry}/**/*.ts', 'frontend/**/*.{ts,tsx}'],
    ignores: ['**/config.ts', 'frontend/vite.config.ts', 'gateway/src/telemetryOff.ts', ...TESTS],

    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: "Only a service's config.ts reads the environment." },
      ],
    },
  },
  {
    files: ['frontend/src/**/*.{ts,tsx}'],
    extends: [
      react.configs.flat.recommended,
      react.configs.flat['jsx-runtime'],
      reactHooks.configs.flat['recommended-latest'],
      jsxA11y.flatConfigs.strict,
    ],
    settings: { react: { version: '19' } },
    rules: {
      'react/prop-types': 'off',
    },
  },
  {
    files: ['frontend/public/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  {
    // No health information may stay in a browser (FE-23).
    files: ['frontend/src/**/*.{ts,tsx}'],
    ignores: ['frontend/src/app/kept.ts', ...TESTS],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map(name => ({
          name,
          message: 'What a browser keeps is listed in frontend/src/app/kept.ts.',
        })),
      ],
    },
  },
  {
    // Texts are in the catalogues of frontend/src/language: docs/languages.md.
    files: TRANSLATED,
    ignores: ['frontend/src/app/layout/Wordmark.tsx', ...TESTS],
    rules: {
      'react/jsx-no-literals': [
        'error',
        { noStrings: true, ignoreProps: true, allowedStrings: [' ', '/', '·', ':', ',', '(', ')', '–', '+', '…'] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXAttribute[name.name=/^(label|title|placeholder|hint|description|alt|what|aria-label)$/] > Literal[value=/[a-z]/i]',
          message: 'Texts are in frontend/src/language.',
        },
      ],
    },
  },
  {
    // Commands that run without a service's config: they read one variable, whose prefix is the service's.
    files: ['packages/subgraph/src/runMigrations.ts', 'packages/subgraph/src/{runRebuild,runRedrive}.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      '{subgraphs/*,templates/subgraph}/src/**/*.graphql',
      'gateway/events/*.graphql',
      'packages/access/src/*.graphql',
    ],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          DirectiveDefinition: 'camelCase',
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
);
