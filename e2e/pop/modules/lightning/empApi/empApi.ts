/** The platform's event stream, played by the world of the test. */
type Message = { data: { payload: Record<string, unknown>; event: { replayId: number } } };

export const isEmpEnabled = () => Promise.resolve(window.world.pushAvailable);
export const onError = (listener: () => void) => window.world.whenLost(listener);
export const setDebugFlag = () => undefined;

export function subscribe(
  channel: string,
  _replayId: number,
  onMessage: (message: Message & { channel: string }) => void
) {
  const stop = window.world.listen((payload) =>
    onMessage({ channel, data: { payload, event: { replayId: 1 } } })
  );
  return Promise.resolve({ id: channel, channel, stop });
}

export const unsubscribe = (subscription: { stop: () => void }) => {
  subscription.stop();
  return Promise.resolve(true);
};
