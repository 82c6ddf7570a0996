import fc from 'fast-check';
import { calibrationLine, thresholdForHandoffRate, writeCalibration } from '../index.ts';
import { readSettings } from '../settings.ts';
import { calibrated } from '../signals/boundarySignals.ts';

const confidence = fc.integer({ min: 0, max: 1000 }).map((points) => points / 1000);

describe('thresholdForHandoffRate', () => {
  it('never hands over more than was asked for', () => {
    fc.assert(
      fc.property(fc.array(confidence), fc.double({ min: 0, max: 1, noNaN: true }), (all, rate) => {
        const cut = thresholdForHandoffRate(all, rate);
        const below = all.filter((value) => value < cut).length;
        expect(below).toBeLessThanOrEqual(Math.floor(all.length * rate));
      })
    );
  });

  it('hands over as many as were asked for when no two are alike', () => {
    const all = Array.from({ length: 100 }, (_, index) => index / 100);
    const cut = thresholdForHandoffRate(all, 0.28);
    expect(all.filter((value) => value < cut)).toHaveLength(28);
  });
});

describe('calibrationLine', () => {
  const answers = fc.array(fc.record({ confidence, right: fc.boolean() }), { maxLength: 300 });

  it('rises, and fits into one setting', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const line = calibrationLine(all);
        for (const [index, [raw, real]] of line.entries()) {
          if (index === 0) continue;
          expect(raw).toBeGreaterThan(line[index - 1]![0]);
          expect(real).toBeGreaterThanOrEqual(line[index - 1]![1]);
        }
        expect(writeCalibration(line).length).toBeLessThanOrEqual(255);
      })
    );
  });

  it('says how often such an answer was right, once it is read back from its setting', () => {
    const all = Array.from({ length: 100 }, (_, index) => ({
      confidence: index < 50 ? 0.6 : 0.9,
      right: index < 50 ? index < 10 : index < 95
    }));
    const value = writeCalibration(calibrationLine(all));
    const name = 'detect.confidence.calibration';
    const settings = readSettings({
      detection: '',
      settings: [{ name, setting: name, value, description: '' }]
    });
    expect(calibrated(900, settings.calibration)).toBe(900);
    expect(calibrated(600, settings.calibration)).toBeLessThan(300);
  });
});
