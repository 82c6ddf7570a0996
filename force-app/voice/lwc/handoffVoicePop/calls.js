/** Events of the voice toolkit this pop listens to. Some of them do not exist with every telephony. */
/** Starts listening; returns what ends it. */
export function listenTo(toolkit, listener) {
  const hear = {
    transcript: (event) => listener.transcript(event.detail),
    pauserecording: () => listener.pauserecording(),
    hold: () => listener.hold(),
    callended: () => listener.callended()
  };
  const entries = Object.entries(hear);
  for (const [name, run] of entries) toolkit.addEventListener(name, run);
  return () => {
    for (const [name, run] of entries) toolkit.removeEventListener(name, run);
  };
}
