import { clearTimeout, setTimeout } from 'node:timers';
import { addEventHandler } from 'jest-circus';

/** What a test or a hook may take unless it says otherwise, milliseconds. */
const LIMIT = 60_000;

// jest-light-runner reads tests as Jest's own runner does, but lets them run for as long as they like.
addEventHandler(({ name, timeout = LIMIT }, { currentDescribeBlock: block }) => {
  if (name === 'add_test') limit(block.tests.at(-1), timeout);
  if (name === 'add_hook') limit(block.hooks.at(-1), timeout);
});

function limit(step, milliseconds) {
  const { fn } = step;
  step.fn = async () => {
    const { promise: late, reject } = Promise.withResolvers();
    const timer = setTimeout(() => reject(new Error(`It took longer than ${milliseconds} ms.`)), milliseconds);
    try {
      await Promise.race([fn(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
