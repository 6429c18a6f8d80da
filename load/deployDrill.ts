import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { harborStreet, labPartner, northside, users } from '@polyclinic/demo/cast.ts';
import type { ComponentHost } from '@polyclinic/stack/component.ts';
import type { Daemon } from '@polyclinic/stack/daemon.ts';
import { placesIn } from '@polyclinic/stack/dataDirectory.ts';
import { clientCredentials } from '@polyclinic/stack/identity-provider/flow.ts';
import { openProgress } from '@polyclinic/stack/progress.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import { startStack } from '@polyclinic/stack/stack.ts';
import { asker, eventually, signInAs } from '../e2e/story/house.ts';
import { openLiveStream } from './drill/liveStream.ts';
import { proposeBadSupergraph, publishVersion } from './drill/registryCommands.ts';
import { startVersion, type NewVersion } from './drill/subgraphVersion.ts';
import { setStage, startTraffic, type Cast } from './drill/traffic.ts';
import { FIELD_ADDED, FIELD_MOVED } from './drill/versions.ts';

/**
 * `make deploy-drill`: on a stack of its own, under traffic of several people and one live stream, a subgraph is deployed
 * with a field added, another with that field moved to it, and a supergraph that cannot be loaded is put up. Nobody may
 * notice. The last line is JSON; the exit code is 1 when a request failed or the stream was cut.
 */

/** Traffic before the first deployment, between two, and after the last, milliseconds. */
const QUIET_MILLISECONDS = 3_000;
/** Answers begun on the old supergraph end within this. */
const GRACE_MILLISECONDS = 2_000;

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-drill-'));
const versions = join(CHECKOUT, '.stack', `drill-${process.pid}`);
const progress = openProgress(text => process.stdout.write(text), false);
const { signal } = new AbortController();
const started: Daemon[] = [];
const stack = await startStack({ root: CHECKOUT, dataDir, progress, fast: true, signal });
try {
  await mkdir(versions, { recursive: true });
  const result = await drill();
  console.log(JSON.stringify({ deployDrill: result }));
  if (!result.passed) process.exitCode = 1;
} finally {
  progress.end();
  for (const daemon of started) await daemon.stop();
  await stack.stop();
  await rm(versions, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

async function drill() {
  const house = stack.environment;
  const cast = await callIn();
  const stage = await setStage(cast.reception);
  const stream = openLiveStream(house, cast.doctor.token, stage);
  const traffic = startTraffic(cast, stage);
  await pause(QUIET_MILLISECONDS);

  const takeOverMilliseconds = [await deploy(FIELD_ADDED)];
  traffic.askForReference();
  await pause(QUIET_MILLISECONDS);
  takeOverMilliseconds.push(await deploy(FIELD_MOVED));
  await pause(QUIET_MILLISECONDS);
  const bad = await proposeBadSupergraph(house);
  const before = stream.events();
  const isTold = () => Promise.resolve(stream.events() > before ? true : null);
  await eventually('A live event after the last deployment', isTold).catch(() => undefined);
  await pause(QUIET_MILLISECONDS);

  const { requests, failed, slowestMilliseconds, reasons } = await traffic.stop();
  const subscriptionSurvived = stream.amiss() === null && stream.events() > before;
  await stream.stop();
  for (const reason of [...reasons.values(), stream.amiss()].filter(Boolean)) console.log(reason);
  const badRefused = bad.state === 'refused' && bad.reason !== null;
  console.log(`The bad supergraph is ${bad.state}: ${bad.reason}`);
  return {
    requests,
    failedRequests: failed,
    slowestMilliseconds,
    deployments: takeOverMilliseconds.length,
    takeOverMilliseconds,
    subscriptionSurvived,
    liveEvents: stream.events(),
    badSupergraphRefused: badRefused,
    passed: failed === 0 && subscriptionSurvived && badRefused,
  };
}

async function callIn(): Promise<Cast> {
  const house = stack.environment;
  const { issuer } = house;
  const { clientId, clientSecret } = labPartner;
  const { accessToken } = await clientCredentials({ issuer, clientId, clientSecret });
  return {
    reception: await signInAs(house, users.rosa, northside.id, harborStreet.id),
    manager: await signInAs(house, users.marcus, northside.id, harborStreet.id),
    doctor: await signInAs(house, users.adams, northside.id, harborStreet.id),
    partner: asker(house, accessToken),
  };
}

/**
 * Starts the new version beside the old one, publishes it, and stops the old one once the gateway has taken over.
 * @returns Milliseconds from the publication to the takeover, with the checks and the start of the command
 */
async function deploy(version: NewVersion): Promise<number> {
  const host: ComponentHost = {
    root: CHECKOUT,
    places: placesIn(dataDir),
    report: line => progress.say(line),
    signal,
    started: daemon => started.push(daemon),
  };
  const house = stack.environment;
  const running = await startVersion(version, versions, house, host);
  const since = performance.now();
  await publishVersion(version.name, running, house);
  const milliseconds = Math.round(performance.now() - since);
  progress.say(`${version.name}: the gateway has taken its new version over`);
  await pause(GRACE_MILLISECONDS);
  await stack.daemons.get(version.name)?.stop();
  progress.say(`${version.name}: the old version has stopped`);
  return milliseconds;
}
