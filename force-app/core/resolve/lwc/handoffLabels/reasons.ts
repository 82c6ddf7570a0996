/** Labels of reasons and signals. */
import reasonAskedForPerson from '@salesforce/label/c.Handoff_Reason_Asked_For_Person';
import reasonAttemptsFailed from '@salesforce/label/c.Handoff_Reason_Attempts_Failed';
import reasonLowConfidence from '@salesforce/label/c.Handoff_Reason_Low_Confidence';
import reasonNotVerified from '@salesforce/label/c.Handoff_Reason_Not_Verified';
import reasonAboveLimit from '@salesforce/label/c.Handoff_Reason_Above_Limit';
import reasonNeedsApproval from '@salesforce/label/c.Handoff_Reason_Needs_Approval';
import reasonFraud from '@salesforce/label/c.Handoff_Reason_Fraud';
import reasonLegal from '@salesforce/label/c.Handoff_Reason_Legal';
import reasonBilling from '@salesforce/label/c.Handoff_Reason_Billing';
import reasonCancelling from '@salesforce/label/c.Handoff_Reason_Cancelling';
import reasonRegulated from '@salesforce/label/c.Handoff_Reason_Regulated';
import reasonUpset from '@salesforce/label/c.Handoff_Reason_Upset';
import reasonLanguage from '@salesforce/label/c.Handoff_Reason_Language';
import reasonAccessibility from '@salesforce/label/c.Handoff_Reason_Accessibility';
import reasonCustomerValue from '@salesforce/label/c.Handoff_Reason_Customer_Value';
import reasonComplexity from '@salesforce/label/c.Handoff_Reason_Complexity';
import reasonRepeatContact from '@salesforce/label/c.Handoff_Reason_Repeat_Contact';
import reasonSales from '@salesforce/label/c.Handoff_Reason_Sales';
import reasonSystem from '@salesforce/label/c.Handoff_Reason_System';
import reasonLifeEvent from '@salesforce/label/c.Handoff_Reason_Life_Event';
import reasonTakenOver from '@salesforce/label/c.Handoff_Reason_Taken_Over';
import signalExplicitRequest from '@salesforce/label/c.Handoff_Signal_Explicit_Request';
import signalTone from '@salesforce/label/c.Handoff_Signal_Tone';
import signalRepeatedFailure from '@salesforce/label/c.Handoff_Signal_Repeated_Failure';
import signalLowConfidence from '@salesforce/label/c.Handoff_Signal_Low_Confidence';
import signalPolicyBoundary from '@salesforce/label/c.Handoff_Signal_Policy_Boundary';
import signalBilling from '@salesforce/label/c.Handoff_Signal_Billing';
import signalLegal from '@salesforce/label/c.Handoff_Signal_Legal';
import signalFraud from '@salesforce/label/c.Handoff_Signal_Fraud';
import signalClosure from '@salesforce/label/c.Handoff_Signal_Closure';
import signalRegulated from '@salesforce/label/c.Handoff_Signal_Regulated';
import signalCustomerValue from '@salesforce/label/c.Handoff_Signal_Customer_Value';
import signalComplexity from '@salesforce/label/c.Handoff_Signal_Complexity';
import signalLanguage from '@salesforce/label/c.Handoff_Signal_Language';
import signalAccessibility from '@salesforce/label/c.Handoff_Signal_Accessibility';
import signalRevenue from '@salesforce/label/c.Handoff_Signal_Revenue';
import signalSystemBoundary from '@salesforce/label/c.Handoff_Signal_System_Boundary';
import signalRepeatContact from '@salesforce/label/c.Handoff_Signal_Repeat_Contact';
import signalNotVerified from '@salesforce/label/c.Handoff_Signal_Not_Verified';
import signalJourneyStage from '@salesforce/label/c.Handoff_Signal_Journey_Stage';
import signalLifeEvent from '@salesforce/label/c.Handoff_Signal_Life_Event';

export const reasonsLabels = {
  reasonAskedForPerson,
  reasonAttemptsFailed,
  reasonLowConfidence,
  reasonNotVerified,
  reasonAboveLimit,
  reasonNeedsApproval,
  reasonFraud,
  reasonLegal,
  reasonBilling,
  reasonCancelling,
  reasonRegulated,
  reasonUpset,
  reasonLanguage,
  reasonAccessibility,
  reasonCustomerValue,
  reasonComplexity,
  reasonRepeatContact,
  reasonSales,
  reasonSystem,
  reasonLifeEvent,
  reasonTakenOver,
  signalExplicitRequest,
  signalTone,
  signalRepeatedFailure,
  signalLowConfidence,
  signalPolicyBoundary,
  signalBilling,
  signalLegal,
  signalFraud,
  signalClosure,
  signalRegulated,
  signalCustomerValue,
  signalComplexity,
  signalLanguage,
  signalAccessibility,
  signalRevenue,
  signalSystemBoundary,
  signalRepeatContact,
  signalNotVerified,
  signalJourneyStage,
  signalLifeEvent
};
