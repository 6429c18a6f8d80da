import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterContextProvider, createMemoryHistory, createRootRoute, createRouter } from '@tanstack/react-router';
import { type GraphQLUnionType, buildSchema, execute, validate } from 'graphql';
import type { ReactNode } from 'react';
import { createCache } from '../app/graph/cache.ts';
import type { Clinic, Me } from '../features/session/me.ts';
import { ClinicContext, MeContext } from '../features/session/SessionContext.tsx';
import { TooltipProvider } from '../ui/Tooltip.tsx';

export const harborStreet: Clinic = {
  __typename: 'Clinic',
  id: 'harbor',
  slug: 'harbor-street',
  name: 'Harbor Street Clinic',
  timezone: 'America/New_York',
};

export const receptionist: Me = {
  __typename: 'Me',
  id: 'rosa',
  name: 'Rosa Delgado',
  email: 'rosa@northside.example',
  timezone: null,
  roles: ['RECEPTIONIST'],
  termsDue: null,
  permissions: ['patient:read', 'patient:register', 'appointment:read', 'appointment:book', 'slot:read'],
  organization: {
    __typename: 'Organization',
    id: 'northside',
    name: 'Northside Health',
    country: 'US',
    currency: 'USD',
    timezone: 'America/New_York',
    features: [],
  },
  clinics: [harborStreet],
  practitioner: null,
};

/** Answers by field of Query and Mutation. */
export type Answers = Record<string, (args: never) => unknown>;

const schema = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));
(schema.getType('BookAppointmentResult') as GraphQLUnionType).resolveType = value =>
  (value as { __typename: string }).__typename;

/** A link that answers from the graph's real schema, so that a wrong operation or answer fails the test. */
function schemaLink(answers: Answers): ApolloLink {
  return new ApolloLink(
    ({ query: document, variables }) =>
      new Observable(observer => {
        const [invalid] = validate(schema, document);
        if (invalid) throw invalid;
        void Promise.resolve(execute({ schema, document, variableValues: variables, rootValue: answers })).then(
          result => {
            observer.next(result as ApolloLink.Result);
            observer.complete();
          },
        );
      }),
  );
}

export const administrator: Me = {
  ...receptionist,
  id: 'olivia',
  name: 'Olivia Grant',
  email: 'olivia@northside.example',
  roles: ['TENANT_ADMIN'],
  permissions: [
    ...receptionist.permissions,
    'member:read',
    'member:manage',
    'api-key:read',
    'api-key:manage',
    'job:read',
    'job:manage',
    'organization:manage',
    'clinic:manage',
  ],
};

/** A router of no pages: what is tested asks it where it is, and before it goes elsewhere. */
export const emptyRouter = () =>
  createRouter({
    history: createMemoryHistory({ initialEntries: ['/harbor-street/calendar'] }),
    routeTree: createRootRoute({ notFoundComponent: () => null }),
  });

interface InGraphProps {
  answers: Answers;
  me?: Me;
  router?: ReturnType<typeof emptyRouter>;
  children: ReactNode;
}

/** A part of the dashboard as somebody of Harbor Street sees it; its receptionist unless told. */
export function InGraph({ answers, me = receptionist, router = emptyRouter(), children }: InGraphProps) {
  const client = new ApolloClient({
    cache: createCache(),
    link: schemaLink(answers),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'all' },
    },
  });
  return (
    <RouterContextProvider router={router as never}>
      <ApolloProvider client={client}>
        <MeContext value={me}>
          <ClinicContext value={harborStreet}>
            <TooltipProvider>{children}</TooltipProvider>
          </ClinicContext>
        </MeContext>
      </ApolloProvider>
    </RouterContextProvider>
  );
}
