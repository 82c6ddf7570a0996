/** Labels of loading, late, empty, failed and ended states, and handling the work. */
import loading from '@salesforce/label/c.Handoff_Loading';
import preparing from '@salesforce/label/c.Handoff_Preparing';
import preparingSince from '@salesforce/label/c.Handoff_Preparing_Since';
import notesLate from '@salesforce/label/c.Handoff_Notes_Late';
import notesArrived from '@salesforce/label/c.Handoff_Notes_Arrived';
import noHandoff from '@salesforce/label/c.Handoff_No_Handoff';
import noHandoffCall from '@salesforce/label/c.Handoff_No_Handoff_Call';
import noHandoffCase from '@salesforce/label/c.Handoff_No_Handoff_Case';
import denied from '@salesforce/label/c.Handoff_Denied';
import noAccess from '@salesforce/label/c.Handoff_No_Access';
import errorTitle from '@salesforce/label/c.Handoff_Error_Title';
import errorWorks from '@salesforce/label/c.Handoff_Error_Works';
import errorUnknown from '@salesforce/label/c.Handoff_Error_Unknown';
import retry from '@salesforce/label/c.Handoff_Retry';
import stale from '@salesforce/label/c.Handoff_Stale';
import offline from '@salesforce/label/c.Handoff_Offline';
import refresh from '@salesforce/label/c.Handoff_Refresh';
import updated from '@salesforce/label/c.Handoff_Updated';
import updatedWhat from '@salesforce/label/c.Handoff_Updated_What';
import showOld from '@salesforce/label/c.Handoff_Show_Old';
import showOldWhat from '@salesforce/label/c.Handoff_Show_Old_What';
import ended from '@salesforce/label/c.Handoff_Ended';
import showNotes from '@salesforce/label/c.Handoff_Show_Notes';
import hideNotes from '@salesforce/label/c.Handoff_Hide_Notes';
import announceReady from '@salesforce/label/c.Handoff_Announce_Ready';
import announceWaitedOne from '@salesforce/label/c.Handoff_Announce_Waited_One';
import announceWaitedMany from '@salesforce/label/c.Handoff_Announce_Waited_Many';
import announceHalf from '@salesforce/label/c.Handoff_Announce_Half';
import announceMinute from '@salesforce/label/c.Handoff_Announce_Minute';
import announceLate from '@salesforce/label/c.Handoff_Announce_Late';
import saving from '@salesforce/label/c.Handoff_Saving';
import saveFailed from '@salesforce/label/c.Handoff_Save_Failed';
import tabLabel from '@salesforce/label/c.Handoff_Tab_Label';
import help from '@salesforce/label/c.Handoff_Help';
import helpQuestion from '@salesforce/label/c.Handoff_Help_Question';
import helpSlash from '@salesforce/label/c.Handoff_Help_Slash';
import helpE from '@salesforce/label/c.Handoff_Help_E';
import helpEscape from '@salesforce/label/c.Handoff_Help_Escape';
import helpArrows from '@salesforce/label/c.Handoff_Help_Arrows';
import shortcutsOn from '@salesforce/label/c.Handoff_Shortcuts_On';
import shortcutsOff from '@salesforce/label/c.Handoff_Shortcuts_Off';
import close from '@salesforce/label/c.Handoff_Close';
import accept from '@salesforce/label/c.Handoff_Accept';
import declineReason from '@salesforce/label/c.Handoff_Decline_Reason';
import declineBusy from '@salesforce/label/c.Handoff_Decline_Busy';
import declinePermission from '@salesforce/label/c.Handoff_Decline_Permission';
import declineTeam from '@salesforce/label/c.Handoff_Decline_Team';
import declineConflict from '@salesforce/label/c.Handoff_Decline_Conflict';
import declinedDone from '@salesforce/label/c.Handoff_Declined_Done';
import handBack from '@salesforce/label/c.Handoff_Hand_Back';
import handBackNote from '@salesforce/label/c.Handoff_Hand_Back_Note';
import offer from '@salesforce/label/c.Handoff_Offer';
import handedBackDone from '@salesforce/label/c.Handoff_Handed_Back_Done';
import handBackHears from '@salesforce/label/c.Handoff_Hand_Back_Hears';
export const statesLabels = {
  loading,
  preparing,
  preparingSince,
  notesLate,
  notesArrived,
  noHandoff,
  noHandoffCall,
  noHandoffCase,
  denied,
  noAccess,
  errorTitle,
  errorWorks,
  errorUnknown,
  retry,
  stale,
  offline,
  refresh,
  updated,
  updatedWhat,
  showOld,
  showOldWhat,
  ended,
  showNotes,
  hideNotes,
  announceReady,
  announceWaitedOne,
  announceWaitedMany,
  announceHalf,
  announceMinute,
  announceLate,
  saving,
  saveFailed,
  tabLabel,
  help,
  helpQuestion,
  helpSlash,
  helpE,
  helpEscape,
  helpArrows,
  shortcutsOn,
  shortcutsOff,
  close,
  accept,
  declineReason,
  declineBusy,
  declinePermission,
  declineTeam,
  declineConflict,
  declinedDone,
  handBack,
  handBackNote,
  offer,
  handedBackDone,
  handBackHears
};
