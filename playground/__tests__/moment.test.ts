import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskOrg } from '../org/deskOrg.ts';
import { readLink } from '../play/links.ts';
import type { Scenario } from '../play/scenario.ts';
import { Visit } from '../play/visit.ts';
import { decisionView, shownStep } from '../view/decisionView.ts';
import { momentView, timeOf } from '../view/momentView.ts';
import { engines } from './engines.ts';

const retail = JSON.parse(
  readFileSync(join(__dirname, '..', 'scenarios', 'retail.json'), 'utf8')
) as Scenario;

const visit = (search: string) =>
  new Visit(
    engines,
    [retail],
    readLink(search),
    () => () => undefined,
    () => undefined
  );

describe('the first screen', () => {
  it('is the moment of the handoff, until a visitor asks for something', async () => {
    const first = visit('');
    expect(first.shown.moment).toBe(true);
    await first.run({ do: 'theme' });
    expect(first.shown.moment).toBe(true);
    await first.run({ do: 'restart' });
    expect(first.shown).toMatchObject({ moment: false, view: { position: 0 } });
    expect(visit('?scenario=retail').shown.moment).toBe(false);
  });

  it('counts the same words for both sides', () => {
    const { view } = visit('').shown;
    deskOrg.follow(view, engines.dynamic);
    const moment = momentView(view, deskOrg.packet(deskOrg.recordId(view))!);
    expect(moment).toMatchObject({ again: 4, handoffs: 2 });
    expect(moment.with).toMatch(/^0:\d\d$/);
    expect(moment.without > moment.with).toBe(true);
    expect(timeOf(238)).toBe('1:00');
    expect(timeOf(0)).toBe('0:00');
  });
});

describe('the decision in words', () => {
  it('quotes the customer and names no pattern, score or code', () => {
    const { view } = visit('').shown;
    const step = shownStep({ ...view, position: view.beats.length }, null)!;
    const { signals, wouldChange } = decisionView(step, engines.dynamic.records);
    const words = [
      ...signals.flatMap(({ verdict, evidence }) => [verdict, ...evidence.map(({ text }) => text)]),
      ...wouldChange.map(({ text }) => text)
    ].join('\n');
    expect(words).toContain('The customer wrote “');
    expect(words).toContain('clearly enough');
    expect(words).not.toMatch(/_en_|without [a-z]|\d\.\d\d of/);
  });
});
