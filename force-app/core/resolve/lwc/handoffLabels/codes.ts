/** Labels of results, outcomes, states and other codes. */
import resultWorked from '@salesforce/label/c.Handoff_Result_Worked';
import resultFailed from '@salesforce/label/c.Handoff_Result_Failed';
import resultNotAllowed from '@salesforce/label/c.Handoff_Result_Not_Allowed';
import resultNotRecorded from '@salesforce/label/c.Handoff_Result_Not_Recorded';
import resultCustomerDeclined from '@salesforce/label/c.Handoff_Result_Customer_Declined';
import toneCalm from '@salesforce/label/c.Handoff_Tone_Calm';
import toneTense from '@salesforce/label/c.Handoff_Tone_Tense';
import toneVeryTense from '@salesforce/label/c.Handoff_Tone_Very_Tense';
import trendEasing from '@salesforce/label/c.Handoff_Trend_Easing';
import trendSteady from '@salesforce/label/c.Handoff_Trend_Steady';
import trendRising from '@salesforce/label/c.Handoff_Trend_Rising';
import fromCrm from '@salesforce/label/c.Handoff_From_Crm';
import fromCustomer from '@salesforce/label/c.Handoff_From_Customer';
import fromAi from '@salesforce/label/c.Handoff_From_Ai';
import fromAction from '@salesforce/label/c.Handoff_From_Action';
import fromHuman from '@salesforce/label/c.Handoff_From_Human';
import outcomeOffered from '@salesforce/label/c.Handoff_Outcome_Offered';
import outcomeAccepted from '@salesforce/label/c.Handoff_Outcome_Accepted';
import outcomeDeclined from '@salesforce/label/c.Handoff_Outcome_Declined';
import outcomeTimedOut from '@salesforce/label/c.Handoff_Outcome_Timed_Out';
import outcomeNobodyAvailable from '@salesforce/label/c.Handoff_Outcome_Nobody_Available';
import outcomeTransferFailed from '@salesforce/label/c.Handoff_Outcome_Transfer_Failed';
import outcomeCustomerLeft from '@salesforce/label/c.Handoff_Outcome_Customer_Left';
import outcomeCompleted from '@salesforce/label/c.Handoff_Outcome_Completed';
import outcomeHandedBack from '@salesforce/label/c.Handoff_Outcome_Handed_Back';
import statusWatching from '@salesforce/label/c.Handoff_Status_Watching';
import statusPreparing from '@salesforce/label/c.Handoff_Status_Preparing';
import statusReady from '@salesforce/label/c.Handoff_Status_Ready';
import statusTransferring from '@salesforce/label/c.Handoff_Status_Transferring';
import statusWithHuman from '@salesforce/label/c.Handoff_Status_With_Human';
import statusClosed from '@salesforce/label/c.Handoff_Status_Closed';
import approvalNone from '@salesforce/label/c.Handoff_Approval_None';
import approvalPending from '@salesforce/label/c.Handoff_Approval_Pending';
import approvalApproved from '@salesforce/label/c.Handoff_Approval_Approved';
import approvalDeclined from '@salesforce/label/c.Handoff_Approval_Declined';
import approvalExpired from '@salesforce/label/c.Handoff_Approval_Expired';
import approvalWithdrawn from '@salesforce/label/c.Handoff_Approval_Withdrawn';
import feedbackIncorrect from '@salesforce/label/c.Handoff_Feedback_Incorrect';
import feedbackUnhelpful from '@salesforce/label/c.Handoff_Feedback_Unhelpful';
import feedbackHarmful from '@salesforce/label/c.Handoff_Feedback_Harmful';
import wrapUpResolved from '@salesforce/label/c.Handoff_Wrap_Up_Resolved';
import wrapUpFollowUp from '@salesforce/label/c.Handoff_Wrap_Up_Follow_Up';
import wrapUpNotResolved from '@salesforce/label/c.Handoff_Wrap_Up_Not_Resolved';
import wrapUpWrongQueue from '@salesforce/label/c.Handoff_Wrap_Up_Wrong_Queue';
import judgementNeeded from '@salesforce/label/c.Handoff_Judgement_Needed';
import judgementAvoidable from '@salesforce/label/c.Handoff_Judgement_Avoidable';
import judgementTooLate from '@salesforce/label/c.Handoff_Judgement_Too_Late';
import disclosureToRead from '@salesforce/label/c.Handoff_Disclosure_To_Read';
import disclosureRead from '@salesforce/label/c.Handoff_Disclosure_Read';
import disclosureAgreed from '@salesforce/label/c.Handoff_Disclosure_Agreed';
import disclosureRefused from '@salesforce/label/c.Handoff_Disclosure_Refused';
import speakerCustomer from '@salesforce/label/c.Handoff_Speaker_Customer';
import speakerAi from '@salesforce/label/c.Handoff_Speaker_Ai';
import speakerAction from '@salesforce/label/c.Handoff_Speaker_Action';
import speakerHuman from '@salesforce/label/c.Handoff_Speaker_Human';
import speakerSystem from '@salesforce/label/c.Handoff_Speaker_System';
import maskedKind from '@salesforce/label/c.Handoff_Masked_Kind';
import kindCard from '@salesforce/label/c.Handoff_Kind_Card';
import kindAccount from '@salesforce/label/c.Handoff_Kind_Account';
import kindNationalId from '@salesforce/label/c.Handoff_Kind_National_Id';
import kindSecret from '@salesforce/label/c.Handoff_Kind_Secret';
import kindHealth from '@salesforce/label/c.Handoff_Kind_Health';
import kindContact from '@salesforce/label/c.Handoff_Kind_Contact';
import kindApiSecret from '@salesforce/label/c.Handoff_Kind_Api_Secret';
import kindCardCode from '@salesforce/label/c.Handoff_Kind_Card_Code';
import kindEmail from '@salesforce/label/c.Handoff_Kind_Email';
import kindIban from '@salesforce/label/c.Handoff_Kind_Iban';
import kindOneTimeCode from '@salesforce/label/c.Handoff_Kind_One_Time_Code';
import kindPassword from '@salesforce/label/c.Handoff_Kind_Password';
import kindPhone from '@salesforce/label/c.Handoff_Kind_Phone';
import kindOther from '@salesforce/label/c.Handoff_Kind_Other';

export const codesLabels = {
  resultWorked,
  resultFailed,
  resultNotAllowed,
  resultNotRecorded,
  resultCustomerDeclined,
  toneCalm,
  toneTense,
  toneVeryTense,
  trendEasing,
  trendSteady,
  trendRising,
  fromCrm,
  fromCustomer,
  fromAi,
  fromAction,
  fromHuman,
  outcomeOffered,
  outcomeAccepted,
  outcomeDeclined,
  outcomeTimedOut,
  outcomeNobodyAvailable,
  outcomeTransferFailed,
  outcomeCustomerLeft,
  outcomeCompleted,
  outcomeHandedBack,
  statusWatching,
  statusPreparing,
  statusReady,
  statusTransferring,
  statusWithHuman,
  statusClosed,
  approvalNone,
  approvalPending,
  approvalApproved,
  approvalDeclined,
  approvalExpired,
  approvalWithdrawn,
  feedbackIncorrect,
  feedbackUnhelpful,
  feedbackHarmful,
  wrapUpResolved,
  wrapUpFollowUp,
  wrapUpNotResolved,
  wrapUpWrongQueue,
  judgementNeeded,
  judgementAvoidable,
  judgementTooLate,
  disclosureToRead,
  disclosureRead,
  disclosureAgreed,
  disclosureRefused,
  speakerCustomer,
  speakerAi,
  speakerAction,
  speakerHuman,
  speakerSystem,
  maskedKind,
  kindCard,
  kindAccount,
  kindNationalId,
  kindSecret,
  kindHealth,
  kindContact,
  kindApiSecret,
  kindCardCode,
  kindEmail,
  kindIban,
  kindOneTimeCode,
  kindPassword,
  kindPhone,
  kindOther
};
