/** Point 40: the supervisor board. */
import assert from 'node:assert/strict';
import { violationsOn } from './axe.ts';
import { inject, pointTest, type Point } from './pop/points.ts';
import {
  boardRow,
  nearRow,
  queueHealth
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/boardSamples.ts';

const points: Point[] = [
  {
    number: 40,
    says: 'live rows stand still, new ones wait, sort and filter stay, and nobody is appraised',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => {
        // Whoever releases new rows unasked.
        requestAnimationFrame(function release() {
          for (const button of window.flat.all('button')) {
            if (/^Show \d+ new/.test(window.flat.text(button))) button.click();
          }
          requestAnimationFrame(release);
        });
      }),
    fails: /Customer 6/,
    async check(stage) {
      const { pop } = stage;
      const rows = [boardRow(1), boardRow(2), boardRow(3), nearRow()];
      const queues = [queueHealth()];
      await pop.answer('HandoffBoard.rows', { value: rows });
      await pop.answer('HandoffBoard.queues', { value: queues });
      await pop.answer('HandoffApprovals.pending', { value: [] });
      await pop.mount({ tag: 'c-handoff-board', width: 1100 });
      await pop.turn(100);
      const customers = (): Promise<string[]> =>
        pop.texts('c-handoff-board-table[data-live=handoff] tbody th bdi');
      assert.deepEqual(await customers(), ['Customer 1', 'Customer 2', 'Customer 3']);
      assert.deepEqual(await pop.texts('c-handoff-board-table[data-live=ai] tbody th bdi'), [
        'Near the threshold'
      ]);
      await pop.page.getByRole('button', { name: 'Sort by Customer' }).first().click();
      await pop.page.getByRole('button', { name: 'Sort by Customer' }).first().click();
      await inject(stage);
      const changed = rows.map((row) => ({ ...row, waitingSince: '2026-03-11T11:00:00Z' }));
      await pop.answer('HandoffBoard.rows', {
        value: [boardRow(4), boardRow(5), boardRow(6), ...changed]
      });
      await pop.turn(30_100);
      assert.deepEqual((await customers()).slice(0, 3), ['Customer 3', 'Customer 2', 'Customer 1']);
      await pop.page.getByRole('button', { name: 'Show 3 new' }).click();
      assert.deepEqual((await customers()).slice(0, 6), [
        'Customer 6',
        'Customer 5',
        'Customer 4',
        'Customer 3',
        'Customer 2',
        'Customer 1'
      ]);
      await pop.page.locator('select[name=reason]').selectOption('billing');
      await pop.turn(30_100);
      assert.deepEqual(await customers(), ['Customer 6', 'Customer 4', 'Customer 2']);
      const [text = ''] = await pop.texts('c-handoff-board');
      assert.match(text, /It is not a tool for appraising people/);
      assert.doesNotMatch(text, /agent mood|ranking|score|\d\s?%/i);
      assert.deepEqual(await violationsOn(pop.page), []);
    }
  }
];

export const tests = points.map(pointTest);
