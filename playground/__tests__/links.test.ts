import fc from 'fast-check';
import { readLink, writeLink, type Link } from '../play/links.ts';

const links: fc.Arbitrary<Link> = fc.record({
  scenario: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
  mode: fc.constantFrom('default', 'dynamic', 'smart'),
  play: fc.constantFrom('end', 'start', null),
  theme: fc.constantFrom('light', 'dark'),
  direction: fc.constantFrom('ltr', 'rtl'),
  width: fc.option(fc.integer({ min: 240, max: 2000 }))
});

describe('a link', () => {
  it('opens what was written', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(readLink(writeLink(link))).toEqual(link);
      })
    );
  });

  it('ignores what it does not know', () => {
    expect(readLink('?mode=psychic&play=soon&theme=pink&dir=up&width=-5')).toEqual(readLink(''));
  });

  it('is short when everything is as usual', () => {
    expect(writeLink(readLink(''))).toBe('');
  });
});
