/**
 * Tells the outcome table what Omni-Channel does with voice calls and cases. The messaging directory
 * ships its twin for sessions; the same news from both changes nothing twice.
 */
trigger HandoffWorkVoice on AgentWork(after insert, after update) {
  HandoffWorkFeed.take(Trigger.new, Trigger.oldMap, new Set<String>{ 'VoiceCall', 'Case' });
}
