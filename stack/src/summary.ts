import {
  DEMO_PASSWORD,
  elmPark,
  labPartner,
  northside,
  organizations,
  practitioners,
  users,
} from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from './environment.ts';
import { textTable } from './textTable.ts';

/** What `make up` prints when all is healthy: where things are, and who can sign in. */
export function summaryOf(environment: StackEnvironment, logs: string): string {
  return `
${textTable(['Address', ''], addresses(environment))}

${textTable(['Role', 'Sign in as', 'Name', 'Organization', 'Second factor'], logins())}

Password of all of them: ${DEMO_PASSWORD}
"code" means that sign-in asks for six digits: \`node stack/src/code.ts EMAIL\` prints the current ones.
Partner with client credentials: ${labPartner.clientId} / ${labPartner.clientSecret} (${labPartner.permissions.join(', ')})
Logs: ${logs}
`;
}

function addresses({ dashboardUrl, graphUrl, issuer, infrastructure }: StackEnvironment): string[][] {
  const { mailUrl, postgresAdminUrl, kafkaBrokers, s3Endpoint } = infrastructure;
  return [
    ['Dashboard', dashboardUrl],
    ['Booking page', `${dashboardUrl}/book/${northside.slug}/${elmPark.slug}`],
    ['Graph', graphUrl],
    ['Identity provider', issuer],
    ...(mailUrl ? [['Mail', mailUrl]] : []),
    ['PostgreSQL', new URL(postgresAdminUrl).host],
    ['Kafka', kafkaBrokers],
    ['Object store', s3Endpoint],
  ];
}

function logins(): string[][] {
  const nameOf = (organizationId: string) => organizations.find(({ id }) => id === organizationId)?.name ?? '';
  const rows = Object.values(users).flatMap(user =>
    user.memberships.map(({ role, organizationId }) => {
      const factor = user.totpSecret ? 'code' : '';
      return [titleOf(role, user.id), user.email, user.name, nameOf(organizationId), factor];
    }),
  );
  return rows.sort(([a = ''], [b = '']) => a.localeCompare(b));
}

/** `CLINIC_MANAGER` → `Clinic manager`; practitioners with their specialty. */
function titleOf(role: string, userId: string): string {
  const words = role.toLowerCase().replaceAll('_', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const practitioner = Object.values(practitioners).find(person => person.userId === userId);
  return practitioner ? `${title}, ${practitioner.specialty.toLowerCase()}` : title;
}
