import { readConfig } from './config.ts';
import { openDatabase } from './database.ts';
import { rotateSigningKey } from './keys.ts';
import { logInfo } from './log.ts';

const database = openDatabase(readConfig().databaseUrl);
logInfo('signing_key.rotated', { kid: await rotateSigningKey(database) });
await database.end();
