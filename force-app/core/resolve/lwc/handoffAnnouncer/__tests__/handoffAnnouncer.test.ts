import HandoffAnnouncer from 'c/handoffAnnouncer';
import { clear, shown } from '../../handoffPacket/__tests__/rendering';

type Announcer = HTMLElement & Pick<HandoffAnnouncer, 'say' | 'alert'>;

const show = async () =>
  (await shown('c-handoff-announcer', HandoffAnnouncer, {})) as unknown as Announcer;

/** What both regions say: the polite one first. */
function heard(announcer: Announcer): (string | null)[] {
  const regions = announcer.shadowRoot!.querySelectorAll('c-handoff-region');
  return [...regions].map((region) => region.shadowRoot!.querySelector('div')!.textContent);
}

describe('c-handoff-announcer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    clear();
    jest.useRealTimers();
  });

  it('says the first thing at once and nothing before it', async () => {
    const announcer = await show();
    expect(heard(announcer)).toEqual(['', '']);
    announcer.say('Handoff ready');
    await jest.advanceTimersByTimeAsync(0);
    expect(heard(announcer)).toEqual(['Handoff ready', '']);
  });

  it('waits five seconds between two, and only the newest is said', async () => {
    const announcer = await show();
    announcer.say('First');
    await jest.advanceTimersByTimeAsync(1_000);
    announcer.say('Second');
    announcer.say('Third');
    await jest.advanceTimersByTimeAsync(3_900);
    expect(heard(announcer)).toEqual(['First', '']);
    await jest.advanceTimersByTimeAsync(100);
    expect(heard(announcer)).toEqual(['Third', '']);
  });

  it('interrupts at once, without writing the polite text again', async () => {
    const announcer = await show();
    announcer.say('Handoff ready');
    await jest.advanceTimersByTimeAsync(0);
    const [polite] = announcer.shadowRoot!.querySelectorAll('c-handoff-region');
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(polite!.shadowRoot!, { childList: true, characterData: true, subtree: true });
    announcer.alert('Answer time has passed');
    await jest.advanceTimersByTimeAsync(0);
    expect(heard(announcer)).toEqual(['Handoff ready', 'Answer time has passed']);
    expect(written).toEqual([]);
    observer.disconnect();
  });

  it('says nothing more once it is gone', async () => {
    const announcer = await show();
    announcer.say('First');
    announcer.remove();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(heard(announcer)).toEqual(['', '']);
  });
});
