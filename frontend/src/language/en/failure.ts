/** What is said of a failure that has no reason of its own. */
export const failure = {
  of: {
    refused: 'This was not accepted. Check what you entered and try again.',
    forbidden: 'This is not available to your role.',
    unavailable: 'This did not work just now. Try again in a moment.',
    offline: 'You are offline. Nothing was changed.',
    session: 'Your session has ended. Sign in again.',
  },
  notForRole: '{what}: not available to your role',
} as const;
