/** Longest texts shown without a "more" control, in UTF-16 units; equal to `LIMITS` of the packet. */
export const SHOWN = {
  intent: 60,
  opening: 200,
  attempt: 90,
  question: 120,
  promise: 160,
  historyLine: 120,
  nextActions: 3
};
/** Blocks a reader may have no access to, as `noAccess` names them. */
export const BLOCKS = [
  'header',
  'opening',
  'mustKnow',
  'attempts',
  'missing',
  'facts',
  'nextActions',
  'history',
  'chain',
  'turns',
  'trace'
];
