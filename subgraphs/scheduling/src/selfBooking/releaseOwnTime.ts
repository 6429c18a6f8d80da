import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { releaseHold } from '../appointments/releaseHold.ts';
import type { Context } from '../context.ts';
import { openPage, page, type Page } from './openPage.ts';
import { holdIdOf } from './ownTimes.ts';
import { readHoldToken } from './tokens.ts';

const input = page.extend({ hold: z.string().max(200) });

/** Gives a visitor's time back. @returns Whether it was still kept: who leaves the page late is told nothing else */
export async function releaseOwnTime(context: Context, request: unknown): Promise<boolean> {
  const { hold, ...slugs } = validate(input, request);
  const opened = await openPage(context, slugs);
  return giveBack(opened, holdIdOf(readHoldToken(opened.visitors.mac, opened.tenantId, hold)));
}

/** @returns Whether there was anything to give back */
export async function giveBack({ context }: Page, id: string): Promise<boolean> {
  const isHeld = await inTenant(context.db, scopeOf(context), tx =>
    tx.existsBy(AppointmentTable, { id, status: 'HELD' }),
  );
  if (isHeld) await releaseHold(context, { id });
  return isHeld;
}
