import reveal from '@salesforce/apex/HandoffReveal.reveal';
import HandoffFacts from 'c/handoffFacts';
import {
  all,
  button,
  clear,
  details,
  one,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import { samplePacket, sparsePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/customPermission/Handoff_Reveal_Values', () => ({ default: true }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffReveal.reveal', () => ({ default: jest.fn() }), {
  virtual: true
});

const revealMock = reveal as unknown as jest.Mock;
const show = (properties: object = { packet: samplePacket() }) =>
  shown('c-handoff-facts', HandoffFacts, properties);

describe('c-handoff-facts', () => {
  beforeEach(() => {
    Object.assign(navigator, { clipboard: { writeText: jest.fn().mockResolvedValue(undefined) } });
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('shows values with where they come from, and never a masked one', async () => {
    const block = await show();
    expect(texts(block, 'dd bdi')).toEqual(['10482', 'EUR 86.00']);
    expect(texts(block, 'c-handoff-source .word')).toEqual([
      'From CRM',
      'Customer said',
      'Customer said',
      'Customer said'
    ]);
    expect(texts(block, '.masked')).toEqual(['hidden']);
    await expect(block).toBeAccessible();
  });

  it('copies exactly the value and says so', async () => {
    const block = await show();
    const said = details<{ text: string }>(block, 'handoffsay');
    one(block, '.copy').click();
    await settled();
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith('10482');
    expect(said).toEqual([{ text: 'Copied' }]);
  });

  it('jumps to the turn a fact comes from', async () => {
    const block = await show();
    const jumps = details(block, 'handoffjump');
    button(block, 'Show turn 1 in the transcript').click();
    expect(jumps).toEqual([{ sequence: 1 }]);
  });

  it('reveals a value only with a reason', async () => {
    revealMock.mockResolvedValue('4111 1111');
    const block = await show();
    button(block, 'Reveal Card').click();
    await settled();
    const [showIt, cancel] = all<HTMLElement>(block, 'c-handoff-reveal lightning-button');
    showIt!.click();
    await settled();
    expect(texts(block, 'c-handoff-reveal p')).toEqual(['Write at least 10 characters.']);
    one<HTMLInputElement>(block, 'c-handoff-reveal input').value = 'Customer asked me to check it';
    showIt!.click();
    await settled();
    expect(revealMock).toHaveBeenCalledWith({
      revealKey: 'reveal-1',
      reason: 'Customer asked me to check it'
    });
    expect(texts(block, 'c-handoff-reveal bdi')).toEqual(['4111 1111']);
    expect(cancel).toBeDefined();
  });

  it('lets the reader think again, and says why a value was refused', async () => {
    revealMock.mockRejectedValue(new Error('You need Handoff_Reveal_Values.'));
    const block = await show();
    button(block, 'Reveal Card').click();
    await settled();
    all<HTMLElement>(block, 'c-handoff-reveal lightning-button')[1]!.click();
    await settled();
    button(block, 'Reveal Card').click();
    await settled();
    one<HTMLInputElement>(block, 'c-handoff-reveal input').value = 'Because it is needed';
    all<HTMLElement>(block, 'c-handoff-reveal lightning-button')[0]!.click();
    await settled();
    expect(texts(block, '.problem')[0]).toContain('You need Handoff_Reveal_Values.');
  });

  it('says when there are none, or none to see', async () => {
    expect(texts(await show({ packet: sparsePacket() }), '.none')).toEqual([
      'No facts were gathered.'
    ]);
    const hidden = await show({ packet: samplePacket({ noAccess: ['facts'] }) });
    expect(texts(hidden, '.none')).toEqual(["You don't have access to Facts"]);
  });
});
