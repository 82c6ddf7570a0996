/**
 * The shipped redaction records as an Apex test class: a test must not depend on what an admin has
 * tuned in the org where it runs.
 */
import { redactions } from '../../policy/redactions.ts';
import { redactionRecords } from '../../src/policy/redactionSet.ts';
import { quoted } from './apexText.ts';

/** The class `HandoffRedactionRecords`: one line per record, fields separated by tabs. */
export function redactionRecordRows(): string {
  const lines = redactionRecords(redactions).map(
    ({ kind, group, part, check, keep, order, pattern, context }) =>
      quoted([kind, group, part, check, keep, order, pattern, context].join('\t'))
  );
  return `/**
 * The redaction records as shipped, so that tests do not depend on what an admin has tuned. Written
 * from policy/redactions.ts by scripts/prepare/vectors.ts; never edited by hand.
 */
@IsTest
public class HandoffRedactionRecords {
  private static final List<String> LINES = new List<String>{
    ${lines.join(',\n')}
  };

  /** All records, active. */
  public static List<Handoff_Redaction__mdt> shipped() {
    List<Handoff_Redaction__mdt> records = new List<Handoff_Redaction__mdt>();
    for (String line : LINES) {
      List<String> fields = line.split('\\t', -1);
      records.add(
        new Handoff_Redaction__mdt(
          Kind__c = fields[0],
          Group__c = fields[1],
          Part__c = Decimal.valueOf(fields[2]),
          Check__c = fields[3],
          Keep__c = fields[4],
          Order__c = Decimal.valueOf(fields[5]),
          Pattern__c = fields[6],
          Context__c = fields[7],
          Active__c = true
        )
      );
    }
    return records;
  }
}
`;
}
