import { SHOWN } from 'c/handoffPacket';
import { LIMITS } from '../../../../../../src/shared/packetLimits.ts';

describe('limits', () => {
  it('are those of the packet', () => {
    for (const [name, limit] of Object.entries(SHOWN)) {
      expect([name, limit]).toEqual([name, LIMITS[name as keyof typeof SHOWN]]);
    }
  });
});
