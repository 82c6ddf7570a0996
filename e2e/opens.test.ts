import assert from 'node:assert/strict';
import { browserTest } from './browserTest.ts';

export const tests = [
  browserTest('the local console opens and is accessible', async ({ open, page, accessible }) => {
    await open('/');
    await page.locator('main').waitFor();
    assert.notEqual(await page.title(), '');
    await accessible();
  })
];
