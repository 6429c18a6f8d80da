/** What a mail with a code says: nothing of who it is for, nor of what they want there. */
export const codeMail = {
  subject: 'Your code for {{clinic}}',
  body: `{{code}} is your code for {{clinic}}.

It holds for {{minutes}} minutes. Give it to nobody: we never ask for it by telephone.
If you did not ask for a code, somebody may have mistyped their address; then there is nothing to do.

{{clinic}}
`,
} as const;
