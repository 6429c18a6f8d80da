import { users } from '@polyclinic/demo/cast.ts';
import { generateSync } from 'otplib';

/** `node stack/src/code.ts EMAIL`: the six digits that sign-in asks this demo login for now. */
const email = process.argv[2];
const user = Object.values(users).find(person => person.email === email);
if (!user) {
  const known = Object.values(users).map(person => person.email);
  process.stderr.write(`Name a demo login: ${known.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write(user.totpSecret ? `${generateSync({ secret: user.totpSecret })}\n` : `${email} needs no code.\n`);
