import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';
import { consultation } from './consultation.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

export const hindi: Translated<English> = { consultation, shell, ui };
