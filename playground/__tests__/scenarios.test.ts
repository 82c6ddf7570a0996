import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConversationLine } from '../../src/shared/conversationLine.ts';
import { runConversation } from '../play/run.ts';
import type { Scenario } from '../play/scenario.ts';
import { engines } from './engines.ts';

const FOLDER = join(__dirname, '..', 'scenarios');
const scenarios = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Scenario
);

const follow = { assistantFollows: true } as const;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the sample conversation %s',
  (_, scenario) => {
    const dynamic = runConversation(scenario, engines, { mode: 'dynamic', ...follow });
    const platform = runConversation(scenario, engines, { mode: 'default', ...follow });

    it('is a conversation every offline command can read', () => {
      const parsed = parseConversationLine(JSON.stringify(scenario), 1);
      expect(parsed?.problem).toBeUndefined();
      expect(parsed?.conversation?.turns).toHaveLength(scenario.turns.length);
    });

    it('is decided by the shipped policy as its story tells', () => {
      const { turn, action, reason, destination } = scenario.expected;
      expect(dynamic.handoff?.turn).toBe(turn);
      expect(dynamic.handoff?.decision).toMatchObject({ action, reason, destination });
    });

    it('lets no human speak before the connection', () => {
      for (const { beats } of [dynamic, platform]) {
        const connected = beats.findIndex(({ kind }) => kind === 'connect');
        const spoken = beats.findIndex(
          (beat) => beat.kind === 'turn' && beat.turn.speaker === 'human'
        );
        expect(connected).toBeGreaterThan(0);
        expect(spoken).toBeGreaterThan(connected);
      }
    });

    it('reaches a human every way, and the right one first with a packet', () => {
      const smart = runConversation(scenario, engines, { mode: 'smart', ...follow });
      expect(smart.legs).toHaveLength(1);
      expect(dynamic.legs).toEqual([
        { number: 1, destination: scenario.expected.destination, packet: true }
      ]);
      expect(platform.legs[0]).toMatchObject({ destination: engines.fallback, packet: false });
      expect(platform.legs.at(-1)?.destination).toBe(scenario.expected.destination);
    });

    it('is asked again only without a packet', () => {
      const again = ({ beats }: typeof dynamic) =>
        beats.filter((beat) => beat.kind === 'turn' && beat.asksAgain).length;
      expect(again(dynamic)).toBe(0);
      expect(again(platform)).toBeGreaterThan(0);
    });
  }
);

it('gives every sample its own id and place', () => {
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  expect(new Set(scenarios.map(({ order }) => order)).size).toBe(scenarios.length);
});
