import HandoffRegion from 'c/handoffRegion';
import { clear, settled, shown } from '../../handoffPacket/__tests__/rendering';

const regionOf = (element: HTMLElement) => element.shadowRoot!.querySelector('div')!;

describe('c-handoff-region', () => {
  afterEach(clear);

  it('is there and empty before anything is said, with the role it was given', async () => {
    const polite = regionOf(await shown('c-handoff-region', HandoffRegion, {}));
    expect(polite.getAttribute('role')).toBe('status');
    expect(polite.textContent).toBe('');
    const alert = await shown('c-handoff-region', HandoffRegion, { kind: 'alert' });
    expect(regionOf(alert).getAttribute('role')).toBe('alert');
    await expect(alert).toBeAccessible();
  });

  it('writes a new text into the element that was there', async () => {
    const element = await shown('c-handoff-region', HandoffRegion, {});
    const region = regionOf(element);
    Object.assign(element, { text: 'Handoff ready' });
    await settled();
    expect(regionOf(element)).toBe(region);
    expect(region.textContent).toBe('Handoff ready');
  });
});
