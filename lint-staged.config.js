/** Looks at what a commit touches and changes nothing in it; `make format` mends what can be mended. */
export default {
  '*.{ts,tsx}': ['oxlint', 'eslint --no-warn-ignored', 'prettier --check'],
  '*.{js,mjs,cjs}': ['eslint --no-warn-ignored', 'prettier --check'],
  '*.graphql': ['eslint --no-warn-ignored', 'prettier --check'],
  '*.{json,md,yml,yaml,css,html}': 'prettier --check --ignore-unknown',
};
