/** Labels of the blocks an agent reads from top to bottom. */
import sayFirst from '@salesforce/label/c.Handoff_Say_First';
import readAloud from '@salesforce/label/c.Handoff_Read_Aloud';
import insert from '@salesforce/label/c.Handoff_Insert';
import insertWhat from '@salesforce/label/c.Handoff_Insert_What';
import inserted from '@salesforce/label/c.Handoff_Inserted';
import copy from '@salesforce/label/c.Handoff_Copy';
import copyWhat from '@salesforce/label/c.Handoff_Copy_What';
import copied from '@salesforce/label/c.Handoff_Copied';
import noOpening from '@salesforce/label/c.Handoff_No_Opening';
import more from '@salesforce/label/c.Handoff_More';
import less from '@salesforce/label/c.Handoff_Less';
import sourceTurn from '@salesforce/label/c.Handoff_Source_Turn';
import sourceTurnWhat from '@salesforce/label/c.Handoff_Source_Turn_What';
import sourceRecord from '@salesforce/label/c.Handoff_Source_Record';
import mustKnow from '@salesforce/label/c.Handoff_Must_Know';
import nothingToKnow from '@salesforce/label/c.Handoff_Nothing_To_Know';
import promised from '@salesforce/label/c.Handoff_Promised';
import promiseDue from '@salesforce/label/c.Handoff_Promise_Due';
import promiseKept from '@salesforce/label/c.Handoff_Promise_Kept';
import promiseBroken from '@salesforce/label/c.Handoff_Promise_Broken';
import promiseOpen from '@salesforce/label/c.Handoff_Promise_Open';
import tone from '@salesforce/label/c.Handoff_Tone';
import toneWords from '@salesforce/label/c.Handoff_Tone_Words';
import languageDiffers from '@salesforce/label/c.Handoff_Language_Differs';
import markRead from '@salesforce/label/c.Handoff_Mark_Read';
import markAgreed from '@salesforce/label/c.Handoff_Mark_Agreed';
import markRefused from '@salesforce/label/c.Handoff_Mark_Refused';
import approvalOf from '@salesforce/label/c.Handoff_Approval_Of';
import approvalAsked from '@salesforce/label/c.Handoff_Approval_Asked';
import approvalExpires from '@salesforce/label/c.Handoff_Approval_Expires';
import approvalBy from '@salesforce/label/c.Handoff_Approval_By';
import approve from '@salesforce/label/c.Handoff_Approve';
import decline from '@salesforce/label/c.Handoff_Decline';
import decisionNote from '@salesforce/label/c.Handoff_Decision_Note';
import attemptAnswerRequest from '@salesforce/label/c.Handoff_Attempt_Answer_Request';
import attemptSaid from '@salesforce/label/c.Handoff_Attempt_Said';
import tried from '@salesforce/label/c.Handoff_Tried';
import nothingTried from '@salesforce/label/c.Handoff_Nothing_Tried';
import noWhy from '@salesforce/label/c.Handoff_No_Why';
import times from '@salesforce/label/c.Handoff_Times';
import showMoreOne from '@salesforce/label/c.Handoff_Show_More_One';
import showMoreMany from '@salesforce/label/c.Handoff_Show_More_Many';
import showFewer from '@salesforce/label/c.Handoff_Show_Fewer';
import summary from '@salesforce/label/c.Handoff_Summary';
import missing from '@salesforce/label/c.Handoff_Missing';
import nothingMissing from '@salesforce/label/c.Handoff_Nothing_Missing';
import ask from '@salesforce/label/c.Handoff_Ask';
import askWhat from '@salesforce/label/c.Handoff_Ask_What';
import gotIt from '@salesforce/label/c.Handoff_Got_It';
import ticked from '@salesforce/label/c.Handoff_Ticked';
import promiseMarkKept from '@salesforce/label/c.Handoff_Promise_Mark_Kept';
import attachments from '@salesforce/label/c.Handoff_Attachments';
import disclosures from '@salesforce/label/c.Handoff_Disclosures';
import tellCustomer from '@salesforce/label/c.Handoff_Tell_Customer';
import markTold from '@salesforce/label/c.Handoff_Mark_Told';
import customerTold from '@salesforce/label/c.Handoff_Customer_Told';
import approvalGone from '@salesforce/label/c.Handoff_Approval_Gone';
import undo from '@salesforce/label/c.Handoff_Undo';
import undoWhat from '@salesforce/label/c.Handoff_Undo_What';
import facts from '@salesforce/label/c.Handoff_Facts';
import noFacts from '@salesforce/label/c.Handoff_No_Facts';
import hiddenValue from '@salesforce/label/c.Handoff_Hidden_Value';
import reveal from '@salesforce/label/c.Handoff_Reveal';
import revealWhat from '@salesforce/label/c.Handoff_Reveal_What';
import revealReason from '@salesforce/label/c.Handoff_Reveal_Reason';
import revealShort from '@salesforce/label/c.Handoff_Reveal_Short';
import revealShow from '@salesforce/label/c.Handoff_Reveal_Show';
import nextActions from '@salesforce/label/c.Handoff_Next_Actions';
import noNextActions from '@salesforce/label/c.Handoff_No_Next_Actions';
import start from '@salesforce/label/c.Handoff_Start';
import startWhat from '@salesforce/label/c.Handoff_Start_What';
import confirmQuestion from '@salesforce/label/c.Handoff_Confirm_Question';
import confirm from '@salesforce/label/c.Handoff_Confirm';
import cancel from '@salesforce/label/c.Handoff_Cancel';
import actionStarted from '@salesforce/label/c.Handoff_Action_Started';
import whyOffered from '@salesforce/label/c.Handoff_Why_Offered';
import changesData from '@salesforce/label/c.Handoff_Changes_Data';
import history from '@salesforce/label/c.Handoff_History';
import noHistory from '@salesforce/label/c.Handoff_No_History';
import openItem from '@salesforce/label/c.Handoff_Open_Item';
import openRecord from '@salesforce/label/c.Handoff_Open_Record';
import chain from '@salesforce/label/c.Handoff_Chain';
import chainLeg from '@salesforce/label/c.Handoff_Chain_Leg';
import chainEmpty from '@salesforce/label/c.Handoff_Chain_Empty';
export const readingLabels = {
  sayFirst,
  readAloud,
  insert,
  insertWhat,
  inserted,
  copy,
  copyWhat,
  copied,
  noOpening,
  more,
  less,
  sourceTurn,
  sourceTurnWhat,
  sourceRecord,
  mustKnow,
  nothingToKnow,
  promised,
  promiseDue,
  promiseKept,
  promiseBroken,
  promiseOpen,
  tone,
  toneWords,
  languageDiffers,
  markRead,
  markAgreed,
  markRefused,
  approvalOf,
  approvalAsked,
  approvalExpires,
  approvalBy,
  approve,
  decline,
  decisionNote,
  attemptAnswerRequest,
  attemptSaid,
  tried,
  nothingTried,
  noWhy,
  times,
  showMoreOne,
  showMoreMany,
  showFewer,
  summary,
  missing,
  nothingMissing,
  ask,
  askWhat,
  gotIt,
  ticked,
  promiseMarkKept,
  attachments,
  disclosures,
  tellCustomer,
  markTold,
  customerTold,
  approvalGone,
  undo,
  undoWhat,
  facts,
  noFacts,
  hiddenValue,
  reveal,
  revealWhat,
  revealReason,
  revealShort,
  revealShow,
  nextActions,
  noNextActions,
  start,
  startWhat,
  confirmQuestion,
  confirm,
  cancel,
  actionStarted,
  whyOffered,
  changesData,
  history,
  noHistory,
  openItem,
  openRecord,
  chain,
  chainLeg,
  chainEmpty
};
