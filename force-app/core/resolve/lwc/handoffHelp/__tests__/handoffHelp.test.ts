import HandoffHelp from 'c/handoffHelp';
import { setShortcuts, shortcutOf } from 'c/handoffShortcuts';
import { all, button, clear, settled, shown, texts } from '../../handoffPacket/__tests__/rendering';

const keyOn = (element: Element, key: string, options: KeyboardEventInit = {}) => {
  let found: string | undefined;
  element.addEventListener('keydown', (event) => {
    found = shortcutOf(event as KeyboardEvent);
  });
  element.dispatchEvent(new KeyboardEvent('keydown', { key, ...options }));
  return found;
};

describe('shortcuts', () => {
  afterEach(() => localStorage.clear());

  it('work inside the pop, never in a field and never with a modifier', () => {
    expect(keyOn(document.createElement('button'), '/')).toBe('search');
    expect(keyOn(document.createElement('button'), 'e')).toBe('handoff');
    expect(keyOn(document.createElement('button'), 'x')).toBeUndefined();
    expect(keyOn(document.createElement('input'), '/')).toBeUndefined();
    expect(keyOn(document.createElement('button'), 'e', { ctrlKey: true })).toBeUndefined();
  });

  it('can be turned off for good', () => {
    setShortcuts(false);
    expect(keyOn(document.createElement('button'), '?')).toBeUndefined();
  });
});

describe('c-handoff-help', () => {
  afterEach(() => {
    clear();
    localStorage.clear();
  });

  it('opens, switches the shortcuts and closes', async () => {
    const help = await shown('c-handoff-help', HandoffHelp);
    expect(all(help, 'li')).toHaveLength(0);
    help.toggle();
    await settled();
    expect(texts(help, 'li')).toHaveLength(5);
    await expect(help).toBeAccessible();
    button(help, 'Turn keyboard shortcuts off').click();
    await settled();
    button(help, 'Turn keyboard shortcuts on').click();
    button(help, 'Close').click();
    await settled();
    expect(all(help, 'li')).toHaveLength(0);
  });
});
