/** Keeps the audit trail as it was written: nobody changes or deletes an event, except retention. */
trigger HandoffEventGuard on Handoff_Event__c(before update, before delete) {
  HandoffEventGuardian.refuse(Trigger.isDelete ? Trigger.old : Trigger.new, Trigger.oldMap);
}
