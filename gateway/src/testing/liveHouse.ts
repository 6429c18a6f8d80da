import { readFileSync } from 'node:fs';
import { generateKeyPair } from 'jose';
import { pino } from 'pino';
import type { Permission } from '@polyclinic/access/permissions.ts';
import { toCloudEvent } from '@polyclinic/events/cloudEvent.ts';
import type { EventContract, PayloadOf } from '@polyclinic/events/defineEvent.ts';
import { membershipChanged } from '@polyclinic/events/identity/membershipChanged.v1.ts';
import { openKafka } from '@polyclinic/events/kafka.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually, send, SILENT, testBrokers } from '@polyclinic/testing/kafkaTopic.ts';
import { TRACE_ID } from '@polyclinic/testing/principals.ts';
import { openGateway, type OpenGateway } from '../gateway.ts';
import type { LiveLimits } from '../live/liveLimits.ts';
import { OperationUse } from '../observe/operationUse.ts';
import { startStandIns, type StandIns } from './standInSubgraphs.ts';
import { AUDIENCE, startTokenIssuer, type TokenIssuer } from './tokenIssuer.ts';

export const SUPERGRAPH = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');

export const DAY = '2026-12-01';

export interface RunningGateway extends OpenGateway {
  /** `http://127.0.0.1:<port>/graphql`. */
  url: string;
}

/** Rights of somebody who reads appointments, and patients unless told otherwise. */
export const READER: readonly Permission[] = ['appointment:read', 'patient:read', 'organization:read', 'queue:read'];

/** For tests: real gateways over real Kafka, before stand-ins of subgraphs, and people of one organization of its own. */
export class LiveHouse {
  readonly tenantId = newId();
  readonly clinicId = newId();
  readonly standIns: StandIns;
  readonly #issuer: TokenIssuer;
  readonly #gateways: RunningGateway[] = [];

  static async open(): Promise<LiveHouse> {
    return new LiveHouse(await startStandIns(), await startTokenIssuer());
  }

  constructor(standIns: StandIns, issuer: TokenIssuer) {
    this.standIns = standIns;
    this.#issuer = issuer;
  }

  /** Starts another gateway and waits until it hears. */
  async gateway(liveLimits: Partial<LiveLimits> = {}): Promise<RunningGateway> {
    const { privateKey: key } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const opened = await openGateway({
      supergraphSdl: SUPERGRAPH,
      subgraphUrls: this.standIns.urls,
      signingKey: { kid: 'test', key },
      issuer: this.#issuer.issuer,
      audience: AUDIENCE,
      allowedOrigins: [],
      budgets: { tenant: 1_000_000, caller: 1_000_000, address: 1_000_000, visitor: 1_000_000, windowSeconds: 60 },
      redis: null,
      knownOperations: new Map(),
      safelistedClients: [],
      liveLimits,
      eventIdSecret: this.tenantId,
      log: pino({ level: 'silent' }),
      metrics: openMetrics('gateway'),
      slowMilliseconds: 60_000,
      use: new OperationUse(),
    });
    opened.live.hear(openKafka('live-test', testBrokers(), SILENT));
    const url = `${await opened.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    const gateway = { ...opened, url };
    this.#gateways.push(gateway);
    const hears = () => Object.keys(opened.live.hub.positions).length > 0 && opened.live.hub.caughtUp;
    await eventually('the gateway to hear', hears);
    return gateway;
  }

  /** Makes somebody a member. @returns Their subject */
  member(name: string, permissions: readonly Permission[] = READER, clinicIds: readonly string[] = [this.clinicId]) {
    const subject = `auth0|${name}`;
    const rights = {
      userId: name,
      roles: ['RECEPTIONIST'],
      permissions: [...permissions],
      apart: [],
      portalEmail: null,
    };
    this.standIns.members.set(subject, { ...rights, clinicIds: [...clinicIds] });
    return subject;
  }

  tokenOf(subject: string, seconds?: number): Promise<string> {
    return this.#issuer.tokenOf(subject, this.tenantId, seconds);
  }

  /** Announces an event as its owner does. @returns Its id */
  async tell<C extends EventContract>(contract: C, subjectId: string, payload: PayloadOf<C>, tenantId = this.tenantId) {
    const id = newId();
    const occurredAt = new Date().toISOString();
    const event = {
      id,
      type: contract.type,
      tenantId,
      subjectId,
      traceId: TRACE_ID,
      parentId: null,
      occurredAt,
      payload,
    };
    await send(contract.topic, [{ key: subjectId, value: toCloudEvent('test', event) }]);
    return id;
  }

  /** Announces that an appointment was booked, in this organization unless told otherwise. */
  async book(
    appointmentId: string,
    { tenantId, ...changes }: Partial<PayloadOf<typeof appointmentBooked>> & { tenantId?: string } = {},
  ): Promise<void> {
    const payload = {
      appointmentId,
      clinicId: this.clinicId,
      patientId: 'p',
      practitionerId: 'd',
      startsAt: `${DAY}T09:00:00.000Z`,
      endsAt: `${DAY}T09:30:00.000Z`,
      localDate: DAY,
      ...changes,
    };
    await this.tell(appointmentBooked, appointmentId, payload, tenantId);
  }

  /** Takes or changes somebody's rights, and announces it. */
  async changeRights(subject: string, permissions: readonly Permission[] | null): Promise<void> {
    if (permissions) this.member(subject.replace('auth0|', ''), permissions);
    else this.standIns.members.delete(subject);
    await this.tell(membershipChanged, subject, { subject });
  }

  async close(): Promise<void> {
    for (const gateway of this.#gateways) await gateway.close();
    await this.standIns.stop();
    await this.#issuer.stop();
  }
}
