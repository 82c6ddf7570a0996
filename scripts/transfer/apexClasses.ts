/**
 * Writes the Apex side of the outcome table and its traces as class text, to be formatted by prettier.
 */
import { OUTCOMES, TRANSFER_EVENTS } from '../../src/transfer/index.ts';
import type { Trace } from './traces.ts';
import type { RecordedUpdate } from './updates.ts';

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** The class `HandoffOutcomeTable`. */
export function tableClass(): string {
  const rows = Object.entries(OUTCOMES).map(
    ([outcome, { terminal, message, retry, bucket, moves }]) =>
      `${quoted(outcome)} => new Row(${terminal}, ${quoted(message)}, ${quoted(retry)}, ` +
      `${quoted(bucket)}, new Map<String, String>{${Object.entries(moves)
        .map(([kind, to]) => `${quoted(kind)} => ${quoted(to)}`)
        .join(', ')}})`
  );
  return `/**
 * The life of a transfer leg as one table. Written from src/transfer/outcomes.ts by
 * scripts/transfer/vectors.ts; edit the table there, never here.
 */
public inherited sharing class HandoffOutcomeTable {
  /** What can happen to a leg; of two events in one instant the later in this list counts as later. */
  public static final List<String> EVENTS = new List<String>{
    ${TRANSFER_EVENTS.map(quoted).join(', ')}
  };

  public static final Map<String, Row> ROWS = new Map<String, Row>{
    ${rows.join(',\n')}
  };

  /** One outcome: whether it is the end, what the customer hears, what is done, how it is counted. */
  public class Row {
    public final Boolean terminal;
    public final String message;
    public final String retry;
    public final String bucket;
    /** The outcome each event leads to; an event that is not listed is rejected. */
    public final Map<String, String> moves;

    private Row(
      Boolean terminal, String message, String retry, String bucket, Map<String, String> moves
    ) {
      this.terminal = terminal;
      this.message = message;
      this.retry = retry;
      this.bucket = bucket;
      this.moves = moves;
    }
  }
}
`;
}

/** One trace as a short line: events with effect and outcome, and how the leg ended. */
function line({ steps, end }: Trace): string {
  const events = steps.map(({ kind, at, source, detail, effect, to }) =>
    [kind, at, source, detail ?? '', effect, to].join(',')
  );
  const ending = [
    end.outcome,
    end.acceptedAt ?? '',
    end.endedAt ?? '',
    end.speedToAnswerSeconds ?? '',
    end.handleSeconds ?? '',
    end.retryCount,
    end.declineReason,
    end.failureCause
  ].join(',');
  return `${events.join(';')}=${ending}`;
}

/** The test class \`HandoffOutcomeVectors\`. */
export function vectorsClass(traces: readonly Trace[]): string {
  return `/**
 * The recorded lives of transfer legs that both engines must agree on. Written from
 * conformance/outcome/ by scripts/transfer/vectors.ts; never edited by hand.
 *
 * A line is \`event;event=end\`, with \`kind,at,source,detail,effect,outcome\` for an event and
 * \`outcome,acceptedAt,endedAt,speedToAnswer,handle,retries,declineReason,failureCause\` for the end.
 */
@IsTest
public class HandoffOutcomeVectors {
  public static final String OPENED_AT = ${quoted(traces[0]?.openedAt ?? '')};

  public static List<String> lines() {
    return new List<String>{
      ${traces.map((trace) => quoted(line(trace))).join(',\n')}
    };
  }
}
`;
}

/** The test class `HandoffUpdateVectors`. */
export function updatesClass(updates: readonly RecordedUpdate[]): string {
  return `/**
 * What a waiting customer is told after the watchdog has looked, as both engines must say it. Written
 * from conformance/outcome/ by scripts/transfer/vectors.ts; never edited by hand.
 */
@IsTest
public class HandoffUpdateVectors {
  /** \`outcome,step,secondsSinceTold,code\` a line. */
  public static List<String> lines() {
    return new List<String>{
      ${updates
        .map(({ outcome, step, secondsSinceTold, code }) =>
          quoted([outcome, step, secondsSinceTold, code].join(','))
        )
        .join(',\n')}
    };
  }
}
`;
}
