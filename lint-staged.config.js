/** What a commit touches is formatted and linted; the rest of the checkout is left alone. */
export default {
  '*.{ts,tsx,js,mjs,cjs}': ['eslint --fix', 'prettier --write'],
  '*.graphql': ['eslint', 'prettier --write'],
  '*.{json,md,yml,yaml,css,html}': 'prettier --write --ignore-unknown',
};
