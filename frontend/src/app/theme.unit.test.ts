import { readFileSync } from 'node:fs';
import { chooseTheme } from './theme.ts';

/** Runs what a page runs before anything is seen of it. */
const loadPage = () => {
  delete document.documentElement.dataset['theme'];
  const script = document.createElement('script');
  script.textContent = readFileSync('frontend/public/theme.js', 'utf8').replace('const kept', 'var kept');
  document.head.append(script);
};

const inForce = () => document.documentElement.dataset['theme'];

describe('light and dark', () => {
  afterEach(() => {
    localStorage.clear();
    loadPage();
  });

  it('are the device’s until one is chosen', () => {
    loadPage();
    expect(inForce()).toBeUndefined();
  });

  it('are in force at once, and again before the next page is seen', () => {
    chooseTheme('dark');
    expect(inForce()).toBe('dark');
    loadPage();
    expect(inForce()).toBe('dark');
  });

  it('leave nothing behind when the device decides again', () => {
    chooseTheme('light');
    chooseTheme('system');
    expect(inForce()).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });
});
