/** One pass over conversations gives every figure, and the same handoffs as a run that stops at them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { compilePolicy } from '../../compile/index.ts';
import { createEngine } from '../../run/engine.ts';
import { lastStep } from '../../run/replay.ts';
import type { Conversation, Turn } from '../../shared/conversation.ts';
import { SIGNALS } from '../../shared/reasons.ts';
import { ASSUMED_COSTS } from '../costs.ts';
import { checkCondition, readConditions } from '../failIf.ts';
import { reportPage } from '../page/reportPage.ts';
import { passOf, peaksOf } from '../pass.ts';
import { scoreRows } from '../scoreRows.ts';
import { Study, type StudyQuestion, type StudyReport } from '../study.ts';

const { files, records } = compilePolicy(policy);
const flows = new Map<string, string>();
for (const path of files.keys()) {
  const name = /([^/]+)\.flow-meta\.xml$/.exec(path)?.[1];
  if (name) flows.set(name, readFileSync(resolve(__dirname, '../../..', path), 'utf8'));
}
const engine = createEngine({ records, decideFlowXml: flows.get('Handoff_Decide')!, flows });

const customer = (text: string): Turn => ({ speaker: 'customer', text });
const ai = (text: string): Turn => ({ speaker: 'ai', text });
const human: Turn = { speaker: 'human', text: 'Kim here, how can I help?' };
const talk = (id: string, needed: boolean, ...turns: Turn[]): Conversation => ({
  id,
  language: 'en',
  turns,
  labels: { needed, shop: id === 'calm' ? 'north' : '<script>alert(1)</script>' }
});

const ASKS = talk(
  'asks',
  true,
  customer('Where is my parcel?'),
  ai('It left the depot this morning.'),
  customer('Please let me talk to a real person about it.'),
  ai('Of course.'),
  customer('This is ridiculous, you useless robot!'),
  human,
  customer('I will call my lawyer.')
);
const CALM = talk('calm', false, customer('What are your hours?'), ai('9 to 5.'));
const MISSED = talk('missed', true, customer('My kettle hums.'), ai('It may do that.'), human);
const ALL = [ASKS, CALM, MISSED];

const QUESTION: StudyQuestion = {
  label: 'needed',
  costs: ASSUMED_COSTS,
  by: 'label:shop',
  against: 'recorded',
  list: 20,
  seed: 1
};

function reportOf(conversations: readonly Conversation[], changes: Partial<StudyQuestion> = {}) {
  const study = new Study(engine, { ...QUESTION, ...changes });
  conversations.forEach((conversation) => study.add(conversation));
  return study.report();
}

describe('a pass', () => {
  it('ends where a run that stops at the handoff ends, and goes on to the words of a human', () => {
    for (const conversation of ALL) {
      const pass = passOf(conversation, engine);
      expect(pass.end).toEqual(lastStep(conversation, engine));
      expect(pass.decided.at(-1)).toBe(pass.end);
    }
    expect(passOf(ASKS, engine)).toMatchObject({ decided: { length: 2 }, steps: { length: 3 } });
  });

  it('keeps the highest score of every turn, as if nobody had taken over, and no words of the human', () => {
    const peaks = peaksOf(passOf(ASKS, engine));
    expect(peaks.get('explicitRequest')).toMatchObject({ crossed: true });
    expect(peaks.get('tone')?.score).toBeGreaterThan(0.5);
    expect(peaks.get('legal')?.score ?? 0).toBe(0);
  });

  it('counts no signal on a first turn that could not hand over there', () => {
    const angry = talk('angry', true, customer('This is ridiculous, you useless robot!'));
    expect(peaksOf(passOf(angry, engine)).has('tone')).toBe(false);
    expect(scoreRows(passOf(angry, engine), true)[0]?.scores.tone).toBe(0);
  });
});

describe('rows of scores', () => {
  it('are one for each customer turn with all signals, and blank after the handoff', () => {
    const rows = scoreRows(passOf(ASKS, engine), true);
    expect(rows.map(({ turn, action }) => [turn, action])).toEqual([
      [1, 'continue'],
      [2, 'escalate'],
      [3, '']
    ]);
    for (const { scores } of rows) expect(Object.keys(scores)).toEqual([...SIGNALS]);
    expect(rows[1]?.scores.explicitRequest).toBeGreaterThan(0.7);
    expect(rows[1]).toMatchObject({ conversation: 'asks', needed: true, reason: 'askedForPerson' });
  });
});

describe('a study', () => {
  const report = reportOf([...ALL, CALM]);

  it('counts each conversation once and names the duplicate', () => {
    expect(report.conversations).toBe(3);
    expect(report.oddities.duplicate).toEqual({ count: 1, ids: ['calm'] });
  });

  it('compares with what was recorded', () => {
    expect(report.comparison?.changes).toMatchObject({ leaves: 1, earlier: 1, enters: 0 });
    expect(report.comparison?.changed.map(({ id, change }) => [id, change])).toEqual([
      ['asks', 'earlier'],
      ['missed', 'leaves']
    ]);
    expect(report.comparison?.turnsEarlier).toMatchObject({ value: 1, n: 1 });
  });

  it('changes nothing against itself', () => {
    const { comparison } = reportOf(ALL, { against: engine });
    expect(Object.values(comparison?.changes ?? {})).toEqual([0, 0, 0, 0, 0]);
    expect(comparison?.cost?.difference).toMatchObject({ value: 0, low: 0, high: 0, n: 3 });
  });

  it('names rules and branches that were never used, and those alone', () => {
    const { coverage } = report;
    expect(coverage.rulesNeverReached).toContain('LegalThreat');
    expect(coverage.rulesNeverReached).not.toContain('AsksForPerson');
    expect(engine.decider.rules).toEqual(
      expect.arrayContaining(passOf(ASKS, engine).decided.map(({ decision }) => decision.rule))
    );
    const taken = passOf(ASKS, engine).decided.flatMap(({ decision }) =>
      decision.trace.path.filter((step) => step.includes(' › '))
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(engine.decider.branches).toEqual(expect.arrayContaining(taken));
    expect(coverage.branchesNeverTaken.filter((branch) => taken.includes(branch))).toEqual([]);
    expect(coverage.branchesNeverTaken.length).toBeLessThan(coverage.branches);
  });

  it.each([
    ['channel', [['messaging', 3]]],
    ['language', [['en', 3]]],
    [
      'reason',
      [
        ['not handed over', 2],
        ['askedForPerson', 1]
      ]
    ],
    ['label:missing', [['(none)', 3]]]
  ])('tells groups apart by %s', (by, groups) => {
    const { figures } = reportOf(ALL, { by }).groups!;
    expect(figures.map(({ group, conversations }) => [group, conversations])).toEqual(groups);
  });

  it('counts precision and recall of a group by its own labels', () => {
    const { figures } = report.groups!;
    expect(figures[0]).toMatchObject({
      conversations: 2,
      precision: { value: 1, n: 1 },
      recall: { value: 0.5, n: 2 }
    });
    expect(figures[1]).toMatchObject({ group: 'north', precision: null, recall: null });
  });
});

describe('a condition', () => {
  const report = reportOf([...ALL, CALM]);
  const outcome = (text: string, of: StudyReport = report) =>
    readConditions(text).map((condition) => condition && checkCondition(of, condition));

  it.each([
    ['recall < 0.6', ['failed']],
    ['recall < 0.4', ['holds']],
    ['recall.low < 0.4', ['failed']],
    ['recall.high > 0.9', ['failed']],
    ['leaves > 0, enters > 0', ['failed', 'holds']],
    ['duplicates>0', ['failed']],
    ['costDifference > -1000', ['failed']],
    ['rate > 0.5', ['holds']]
  ])('%s comes to %j', (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it('has no outcome without its figure', () => {
    const bare = reportOf(ALL, { label: null, against: null });
    expect(outcome('recall < 0.6, leaves > 0, costAfter > 1', bare)).toEqual([
      'undefined',
      'undefined',
      'undefined'
    ]);
  });

  it.each(['', 'recall', 'recal < 0.5', 'recall = 0.5', 'recall.mid < 1', 'recall < high'])(
    'is refused when it reads %j',
    (text) => {
      expect(readConditions(text)).toEqual([null]);
    }
  );
});

describe('the page', () => {
  const origin = { input: 'a&b.jsonl', against: 'Against what was recorded', partial: false };
  const page = reportPage(reportOf([...ALL, CALM]), origin);

  it('loads nothing and runs nothing, whatever was said or labelled', () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|https?:|\bon\w+=/i
    );
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('a&amp;b.jsonl');
  });

  it('has no chart without its number of cases and its table', () => {
    const figures = page.match(/<figure>[^]*?<\/figure>/g) ?? [];
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      expect(figure).toMatch(/<figcaption>[^<]*, n \d+<\/figcaption>/);
      expect(figure).toMatch(/<svg [^>]*role="img" aria-label="[^"]+, n \d+"/);
      expect(figure).toContain('<table>');
    }
    expect(page.match(/<svg /g)).toHaveLength(figures.length);
  });

  it('has no cost and no reliability without labels', () => {
    const bare = reportPage(reportOf(ALL, { label: null, against: null, by: null }), origin);
    expect(bare).not.toMatch(/cost of its wrong|who needed a human|Replaced|n null/);
  });

  it('names what changes, what was odd, what was never used and that it is not whole', () => {
    const partial = reportPage(reportOf([...ALL, CALM]), { ...origin, partial: true });
    for (const words of ['earlier', 'came twice', 'LegalThreat', 'assumptions', 'interrupted'])
      expect(partial).toContain(words);
    expect(page).not.toContain('interrupted');
  });

  it('says how each conversation changes in words, and an amount with its cases', () => {
    expect(page).toContain('How 3 conversations change');
    expect(page).toMatch(/no longer handed over<\/th><td>1</);
    expect(page).toMatch(/<small>-?[\d.]+ EUR \([^)]*, n 3\)<\/small>/);
  });

  it('shortens a long name beside its bar and gives it whole in the table', () => {
    const destinations = { Handoff_Complaints_Of_Northern_Regions: 1 };
    const long = reportPage({ ...reportOf(ALL), destinations }, origin);
    expect(long).toContain('>Handoff_Complaints_Of_N…<');
    expect(long).toContain('>Handoff_Complaints_Of_Northern_Regions<');
  });

  it('is the same for the same conversations', () => {
    expect(reportPage(reportOf([...ALL, CALM]), origin)).toBe(page);
  });
});
