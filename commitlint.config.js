/** Conventional commits: the type says what a change is for, the scope, if any, where it lies. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: { 'body-max-line-length': [1, 'always', 120] },
};
