/** Labels of feedback, wrap-up and the explanation of the notes. */
import feedback from '@salesforce/label/c.Handoff_Feedback';
import feedbackNote from '@salesforce/label/c.Handoff_Feedback_Note';
import feedbackSave from '@salesforce/label/c.Handoff_Feedback_Save';
import feedbackHarmfulConfirm from '@salesforce/label/c.Handoff_Feedback_Harmful_Confirm';
import feedbackHarmfulYes from '@salesforce/label/c.Handoff_Feedback_Harmful_Yes';
import feedbackSaved from '@salesforce/label/c.Handoff_Feedback_Saved';
import feedbackUndone from '@salesforce/label/c.Handoff_Feedback_Undone';
import wrapUp from '@salesforce/label/c.Handoff_Wrap_Up';
import wrapUpOutcome from '@salesforce/label/c.Handoff_Wrap_Up_Outcome';
import wrapUpJudgement from '@salesforce/label/c.Handoff_Wrap_Up_Judgement';
import wrapUpReason from '@salesforce/label/c.Handoff_Wrap_Up_Reason';
import wrapUpYes from '@salesforce/label/c.Handoff_Wrap_Up_Yes';
import wrapUpNo from '@salesforce/label/c.Handoff_Wrap_Up_No';
import wrapUpMore from '@salesforce/label/c.Handoff_Wrap_Up_More';
import wrapUpNote from '@salesforce/label/c.Handoff_Wrap_Up_Note';
import wrapUpFirst from '@salesforce/label/c.Handoff_Wrap_Up_First';
import wrapUpSaved from '@salesforce/label/c.Handoff_Wrap_Up_Saved';
import wrapUpChange from '@salesforce/label/c.Handoff_Wrap_Up_Change';
import correctReason from '@salesforce/label/c.Handoff_Correct_Reason';
import correctReasonNone from '@salesforce/label/c.Handoff_Correct_Reason_None';
import provenance from '@salesforce/label/c.Handoff_Provenance';
import notesByRules from '@salesforce/label/c.Handoff_Notes_By_Rules';
import notesByModel from '@salesforce/label/c.Handoff_Notes_By_Model';
import notesVersion from '@salesforce/label/c.Handoff_Notes_Version';
import confidenceComplete from '@salesforce/label/c.Handoff_Confidence_Complete';
import confidenceGaps from '@salesforce/label/c.Handoff_Confidence_Gaps';
import gapAsked from '@salesforce/label/c.Handoff_Gap_Asked';
import gapTried from '@salesforce/label/c.Handoff_Gap_Tried';
import gapPromised from '@salesforce/label/c.Handoff_Gap_Promised';
import gapOwner from '@salesforce/label/c.Handoff_Gap_Owner';
import whySeeing from '@salesforce/label/c.Handoff_Why_Seeing';
import decidingRule from '@salesforce/label/c.Handoff_Deciding_Rule';
import policyVersion from '@salesforce/label/c.Handoff_Policy_Version';
import signalCrossed from '@salesforce/label/c.Handoff_Signal_Crossed';
import signalSeen from '@salesforce/label/c.Handoff_Signal_Seen';
import wouldChange from '@salesforce/label/c.Handoff_Would_Change';

export const feedbackLabels = {
  feedback,
  feedbackNote,
  feedbackSave,
  feedbackHarmfulConfirm,
  feedbackHarmfulYes,
  feedbackSaved,
  feedbackUndone,
  wrapUp,
  wrapUpOutcome,
  wrapUpJudgement,
  wrapUpReason,
  wrapUpYes,
  wrapUpNo,
  wrapUpMore,
  wrapUpNote,
  wrapUpFirst,
  wrapUpSaved,
  wrapUpChange,
  correctReason,
  correctReasonNone,
  provenance,
  notesByRules,
  notesByModel,
  notesVersion,
  confidenceComplete,
  confidenceGaps,
  gapAsked,
  gapTried,
  gapPromised,
  gapOwner,
  whySeeing,
  decidingRule,
  policyVersion,
  signalCrossed,
  signalSeen,
  wouldChange
};
