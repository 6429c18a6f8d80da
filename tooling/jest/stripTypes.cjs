const { createHash } = require('node:crypto');
const { stripTypeScriptTypes } = require('node:module');

/** Jest runs the code as Node runs it: with blanks where the types were, so that lines and columns stay. */
module.exports = {
  process: source => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: source => createHash('sha256').update(`${process.version} ${source}`).digest('hex'),
};
