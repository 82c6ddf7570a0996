/** The Aura bridge in the utility bar, on its own: what it tells the pop and asks of Omni-Channel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { settled } from '../../handoffPacket/__tests__/rendering';

const FOLDER = join(__dirname, '../../../aura/handoffOmniBridge');
const aura = { getCallback: (run: unknown) => run };

/** An Aura module is one object in parentheses. */
function auraModule(name: string): Record<string, (...parameters: unknown[]) => void> {
  return runInNewContext(readFileSync(join(FOLDER, `handoffOmniBridge${name}.js`), 'utf8'), {
    $A: aura,
    JSON
  });
}

const controller = auraModule('Controller');
const helper = auraModule('Helper');

const omni = {
  getAgentWorks: jest.fn(),
  acceptAgentWork: jest.fn(),
  declineAgentWork: jest.fn()
};
const publish = jest.fn();
const component = { find: (id: string) => (id === 'omni' ? omni : { publish }) };
const eventOf = (parameters: Record<string, unknown>) => ({
  getParam: (name: string) => parameters[name]
});
const hear = (message: Record<string, unknown>) =>
  controller.heard!(component, eventOf(message), helper);

describe('the Omni-Channel bridge', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    omni.acceptAgentWork.mockResolvedValue(true);
    omni.declineAgentWork.mockResolvedValue(true);
  });

  it.each(['assigned', 'accepted', 'declined', 'closed'])('tells when work is %s', (kind) => {
    controller[kind]!(component, eventOf({ workId: 'w1', workItemId: '0Mw1' }), helper);
    expect(publish).toHaveBeenCalledWith({ kind, workId: 'w1', workItemId: '0Mw1' });
  });

  it('answers hello with the work that is offered and not accepted yet', async () => {
    const works = [
      { workId: 'w1', workItemId: '0Mw1', isEngaged: false },
      { workId: 'w2', workItemId: '0Mw2', isEngaged: true }
    ];
    omni.getAgentWorks.mockResolvedValue({ works: JSON.stringify(works) });
    hear({ kind: 'hello' });
    await settled();
    expect(publish.mock.calls).toEqual([[{ kind: 'assigned', workId: 'w1', workItemId: '0Mw1' }]]);
  });

  it('stays silent while nobody is logged in to Omni-Channel', async () => {
    omni.getAgentWorks.mockRejectedValue(new Error('not logged in'));
    hear({ kind: 'hello' });
    await settled();
    expect(publish).not.toHaveBeenCalled();
  });

  it('accepts, and declines with the reason', () => {
    hear({ kind: 'accept', workId: 'w1' });
    expect(omni.acceptAgentWork).toHaveBeenCalledWith({ workId: 'w1' });
    hear({ kind: 'decline', workId: 'w2', reason: 'Busy' });
    expect(omni.declineAgentWork).toHaveBeenCalledWith({ workId: 'w2', declineReason: 'Busy' });
  });

  it('takes the offer back when the work is gone meanwhile', async () => {
    omni.acceptAgentWork.mockRejectedValue(new Error('gone'));
    hear({ kind: 'accept', workId: 'w1' });
    await settled();
    expect(publish).toHaveBeenCalledWith({ kind: 'closed', workId: 'w1' });
  });
});
