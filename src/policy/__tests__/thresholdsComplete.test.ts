import { policy } from '../../../policy/index.ts';
import { validatePolicy } from '../index.ts';

describe('a watched signal', () => {
  it.each(policy.signals.filter(({ active }) => active).map(({ signal }) => signal))(
    '%s is refused without a threshold for the org, by place',
    (signal) => {
      const thresholds = policy.thresholds.filter((each) => each.signal !== signal);
      const mistakes = validatePolicy({ ...policy, thresholds });
      expect(mistakes.find(({ message }) => message.includes(`when ${signal} has`))).toMatchObject({
        severity: 'error',
        file: 'policy/signals.ts'
      });
    }
  );
});
