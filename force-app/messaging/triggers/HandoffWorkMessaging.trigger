/**
 * Tells the outcome table what Omni-Channel does with messaging sessions and cases. The voice directory
 * ships its twin for calls; the same news from both changes nothing twice.
 */
trigger HandoffWorkMessaging on AgentWork(after insert, after update) {
  HandoffWorkFeed.take(Trigger.new, Trigger.oldMap, new Set<String>{ 'MessagingSession', 'Case' });
}
