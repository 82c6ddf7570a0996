/** Labels of the header: who, verified, wants, why, clock. */
import wants from '@salesforce/label/c.Handoff_Wants';
import why from '@salesforce/label/c.Handoff_Why';
import waited from '@salesforce/label/c.Handoff_Waited';
import answerTarget from '@salesforce/label/c.Handoff_Answer_Target';
import tier from '@salesforce/label/c.Handoff_Tier';
import channel from '@salesforce/label/c.Handoff_Channel';
import nameUnknown from '@salesforce/label/c.Handoff_Name_Unknown';
import wantsUnknown from '@salesforce/label/c.Handoff_Wants_Unknown';
import regionHandoff from '@salesforce/label/c.Handoff_Region_Handoff';
import skipToTranscript from '@salesforce/label/c.Handoff_Skip_To_Transcript';
import timeLeft from '@salesforce/label/c.Handoff_Time_Left';
import timeOver from '@salesforce/label/c.Handoff_Time_Over';
import onTime from '@salesforce/label/c.Handoff_On_Time';
import soon from '@salesforce/label/c.Handoff_Soon';
import late from '@salesforce/label/c.Handoff_Late';
import noTarget from '@salesforce/label/c.Handoff_No_Target';
import identityHow from '@salesforce/label/c.Handoff_Identity_How';
import identityVerified from '@salesforce/label/c.Handoff_Identity_Verified';
import identityPartly from '@salesforce/label/c.Handoff_Identity_Partly';
import identityNot from '@salesforce/label/c.Handoff_Identity_Not';
import identityNotChecked from '@salesforce/label/c.Handoff_Identity_Not_Checked';
import identityExpired from '@salesforce/label/c.Handoff_Identity_Expired';
import identityNumber from '@salesforce/label/c.Handoff_Identity_Number';
import identityVerifiedAllows from '@salesforce/label/c.Handoff_Identity_Verified_Allows';
import identityPartlyAllows from '@salesforce/label/c.Handoff_Identity_Partly_Allows';
import identityNotAllows from '@salesforce/label/c.Handoff_Identity_Not_Allows';
import identityBy from '@salesforce/label/c.Handoff_Identity_By';
import identityAt from '@salesforce/label/c.Handoff_Identity_At';
import identityUntil from '@salesforce/label/c.Handoff_Identity_Until';
import priorityCritical from '@salesforce/label/c.Handoff_Priority_Critical';
import priorityHigh from '@salesforce/label/c.Handoff_Priority_High';
import priorityNormal from '@salesforce/label/c.Handoff_Priority_Normal';
import priorityLow from '@salesforce/label/c.Handoff_Priority_Low';
import channelMessaging from '@salesforce/label/c.Handoff_Channel_Messaging';
import channelVoice from '@salesforce/label/c.Handoff_Channel_Voice';
import channelCase from '@salesforce/label/c.Handoff_Channel_Case';

export const headerLabels = {
  wants,
  why,
  waited,
  answerTarget,
  tier,
  channel,
  nameUnknown,
  wantsUnknown,
  regionHandoff,
  skipToTranscript,
  timeLeft,
  timeOver,
  onTime,
  soon,
  late,
  noTarget,
  identityHow,
  identityVerified,
  identityPartly,
  identityNot,
  identityNotChecked,
  identityExpired,
  identityNumber,
  identityVerifiedAllows,
  identityPartlyAllows,
  identityNotAllows,
  identityBy,
  identityAt,
  identityUntil,
  priorityCritical,
  priorityHigh,
  priorityNormal,
  priorityLow,
  channelMessaging,
  channelVoice,
  channelCase
};
