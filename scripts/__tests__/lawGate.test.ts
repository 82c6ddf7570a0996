import { runGateOn } from './gateFixture.ts';

describe('the law of rooms', () => {
  it('finds an import and a class of a later room, and no use of an earlier one', () => {
    const { passed, messages } = runGateOn('law', {
      'src/detect/detector.ts': "import { draft } from '../prepare/draft.ts';\n",
      'src/prepare/draft.ts': "import { detect } from '../detect/detector.ts';\n",
      'src/detect/__tests__/detector.test.ts': "import { run } from '../../run/replay.ts';\n",
      'force-app/core/detect/classes/HandoffTurn.cls':
        "/** Not HandoffPacket. */\npublic class HandoffTurn {\n  String name = 'HandoffPacket';\n  HandoffPacket packet;\n}\n",
      'force-app/core/detect/classes/HandoffTurnTest.cls':
        '@IsTest\nprivate class HandoffTurnTest {\n  HandoffPacket packet;\n}\n',
      'force-app/core/prepare/packet/classes/HandoffPacket.cls':
        'public class HandoffPacket {\n  HandoffTurn turn;\n}\n'
    });
    expect(messages.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'force-app/core/detect/classes/HandoffTurn.cls:4',
      'src/detect/detector.ts:1'
    ]);
    expect(passed).toBe(4);
  });

  it('does not pass where there is no room', () => {
    expect(runGateOn('law', { 'src/other/a.ts': '' })).toMatchObject({ passed: 0, failed: 1 });
  });
});
