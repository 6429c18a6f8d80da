import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { harborStreet } from '@polyclinic/demo/cast.ts';
import { dateIn, register } from '../story/booking.ts';
import type { Asker } from '../story/house.ts';

/** Sunday is free, and Saturday has no afternoon. */
const WEEKEND = [0, 6];
/** Beyond the demo data, its holiday among them, everything is free; and no two runs should meet. */
const FROM_DAYS = 40;
const SPREAD_DAYS = 100;

/** A day of the clinic on which nothing is booked yet, most likely. */
export function emptyDay(): string {
  for (let tries = 0; ; tries++) {
    const date = dateIn(harborStreet.timezone, FROM_DAYS + tries + Math.floor(Math.random() * SPREAD_DAYS));
    if (!WEEKEND.includes(new Date(`${date}T00:00:00Z`).getUTCDay())) return date;
  }
}

export interface CalendarPatient {
  id: string;
  name: string;
  familyName: string;
}

/** A synthetic patient whom no search confuses with another. */
export async function newPatient(reception: Asker): Promise<CalendarPatient> {
  const familyName = `Calendar${randomUUID().slice(0, 8)}`;
  const id = await register(reception, {
    clinicId: harborStreet.id,
    givenName: 'Cora',
    familyName,
    email: `${familyName.toLowerCase()}@mail.example`,
  });
  return { id, name: `Cora ${familyName}`, familyName };
}

export async function openCalendar(page: Page, dashboardUrl: string, search: string): Promise<void> {
  await page.goto(`${dashboardUrl}/${harborStreet.slug}/calendar?${search}`);
  await page.getByRole('application').or(page.getByRole('table')).first().waitFor();
}

/** The board of a demo day begins at nine. */
const NINE = 9 * 60;

/** A press on the very line between two times would be either's. */
const INSIDE_PX = 3;

/** Where a local time lies in a column, in pixels of the page; scrolled into sight. */
export async function pointAt(column: Locator, time: string): Promise<{ x: number; y: number }> {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const down = (hours * 60 + minutes - NINE) * (80 / 60);
  await column.evaluate(
    `element => element.closest('[role="application"]').scrollTo({ top: ${Math.max(0, down - 200)} })`,
  );
  const box = await column.boundingBox();
  if (!box) throw new Error('The column is not in sight.');
  return { x: box.x + box.width / 2, y: box.y + down + INSIDE_PX };
}

type Point = Awaited<ReturnType<typeof pointAt>>;

const GRIP_PX = 4;

/** Takes hold of a visit near its upper edge and lets go where that edge is to be. */
export async function drag(page: Page, visit: Locator, to: Point): Promise<void> {
  const { x, y } = await edgesOf(visit);
  await carry(page, { x, y: y + GRIP_PX }, { x: to.x, y: to.y + GRIP_PX - INSIDE_PX });
}

/** Takes hold of a visit's lower end and lets go where that is to be. */
export async function stretch(page: Page, visit: Locator, to: Point): Promise<void> {
  const { x, bottom } = await edgesOf(visit);
  await carry(page, { x, y: bottom - GRIP_PX }, { x, y: to.y - GRIP_PX - INSIDE_PX });
}

async function edgesOf(visit: Locator): Promise<Point & { bottom: number }> {
  const box = await visit.boundingBox();
  if (!box) throw new Error('The visit is not in sight.');
  return { x: box.x + box.width / 2, y: box.y, bottom: box.y + box.height };
}

async function carry(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 6, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
