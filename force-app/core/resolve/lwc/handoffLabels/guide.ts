/** Labels of the one-page guide and the utility bar. */
import guide from '@salesforce/label/c.Handoff_Guide';
import guideIntro from '@salesforce/label/c.Handoff_Guide_Intro';
import guideWorks from '@salesforce/label/c.Handoff_Guide_Works';
import guideWorksText from '@salesforce/label/c.Handoff_Guide_Works_Text';
import guideTriggers from '@salesforce/label/c.Handoff_Guide_Triggers';
import guideTriggersText from '@salesforce/label/c.Handoff_Guide_Triggers_Text';
import guidePacket from '@salesforce/label/c.Handoff_Guide_Packet';
import guidePacketText from '@salesforce/label/c.Handoff_Guide_Packet_Text';
import guideMarks from '@salesforce/label/c.Handoff_Guide_Marks';
import guideMarksText from '@salesforce/label/c.Handoff_Guide_Marks_Text';
import guideFeedback from '@salesforce/label/c.Handoff_Guide_Feedback';
import guideFeedbackText from '@salesforce/label/c.Handoff_Guide_Feedback_Text';
import presence from '@salesforce/label/c.Handoff_Presence';
import presenceNewOne from '@salesforce/label/c.Handoff_Presence_New_One';
import presenceNewMany from '@salesforce/label/c.Handoff_Presence_New_Many';
import presenceToast from '@salesforce/label/c.Handoff_Presence_Toast';
import presenceNone from '@salesforce/label/c.Handoff_Presence_None';
import presenceListening from '@salesforce/label/c.Handoff_Presence_Listening';
import presencePaused from '@salesforce/label/c.Handoff_Presence_Paused';
import presenceOpenWhat from '@salesforce/label/c.Handoff_Presence_Open_What';
import presenceGuide from '@salesforce/label/c.Handoff_Presence_Guide';

export const guideLabels = {
  guide,
  guideIntro,
  guideWorks,
  guideWorksText,
  guideTriggers,
  guideTriggersText,
  guidePacket,
  guidePacketText,
  guideMarks,
  guideMarksText,
  guideFeedback,
  guideFeedbackText,
  presence,
  presenceNewOne,
  presenceNewMany,
  presenceToast,
  presenceNone,
  presenceListening,
  presencePaused,
  presenceOpenWhat,
  presenceGuide
};
