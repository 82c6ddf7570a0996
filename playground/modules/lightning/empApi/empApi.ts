/** The platform's event stream, fed by the in-page org. */
import { deskOrg } from '../../../org/deskOrg.ts';

interface Subscription {
  readonly channel: string;
  readonly stop: () => void;
}

let events = 0;

export const isEmpEnabled = () => Promise.resolve(true);
export const onError = () => undefined;
export const setDebugFlag = () => undefined;

export function subscribe(
  channel: string,
  _replayId: number,
  onMessage: (message: unknown) => void
): Promise<Subscription> {
  const stop = deskOrg.listen((payload) => {
    events += 1;
    onMessage({ channel, data: { payload, event: { replayId: events } } });
  });
  return Promise.resolve({ channel, stop });
}

export function unsubscribe({ stop }: Subscription): Promise<boolean> {
  stop();
  return Promise.resolve(true);
}
