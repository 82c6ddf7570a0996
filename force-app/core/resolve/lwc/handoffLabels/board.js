/** Labels of the supervisor board. */
import board from '@salesforce/label/c.Handoff_Board';
import boardNotAppraisal from '@salesforce/label/c.Handoff_Board_Not_Appraisal';
import boardLive from '@salesforce/label/c.Handoff_Board_Live';
import boardNear from '@salesforce/label/c.Handoff_Board_Near';
import boardCustomer from '@salesforce/label/c.Handoff_Board_Customer';
import boardWants from '@salesforce/label/c.Handoff_Board_Wants';
import boardReason from '@salesforce/label/c.Handoff_Board_Reason';
import boardStatus from '@salesforce/label/c.Handoff_Board_Status';
import boardQueue from '@salesforce/label/c.Handoff_Board_Queue';
import boardWait from '@salesforce/label/c.Handoff_Board_Wait';
import boardTone from '@salesforce/label/c.Handoff_Board_Tone';
import boardIdentity from '@salesforce/label/c.Handoff_Board_Identity';
import boardOwner from '@salesforce/label/c.Handoff_Board_Owner';
import boardNearest from '@salesforce/label/c.Handoff_Board_Nearest';
import boardNearestOf from '@salesforce/label/c.Handoff_Board_Nearest_Of';
import boardNearestAt from '@salesforce/label/c.Handoff_Board_Nearest_At';
import boardActions from '@salesforce/label/c.Handoff_Board_Actions';
import boardSortBy from '@salesforce/label/c.Handoff_Board_Sort_By';
import boardSortedUp from '@salesforce/label/c.Handoff_Board_Sorted_Up';
import boardSortedDown from '@salesforce/label/c.Handoff_Board_Sorted_Down';
import boardFilterReason from '@salesforce/label/c.Handoff_Board_Filter_Reason';
import boardFilterQueue from '@salesforce/label/c.Handoff_Board_Filter_Queue';
import boardFilterStatus from '@salesforce/label/c.Handoff_Board_Filter_Status';
import boardFilterAny from '@salesforce/label/c.Handoff_Board_Filter_Any';
import boardFilterFlagged from '@salesforce/label/c.Handoff_Board_Filter_Flagged';
import boardNewOne from '@salesforce/label/c.Handoff_Board_New_One';
import boardNewMany from '@salesforce/label/c.Handoff_Board_New_Many';
import boardAnnounceOne from '@salesforce/label/c.Handoff_Board_Announce_One';
import boardAnnounceMany from '@salesforce/label/c.Handoff_Board_Announce_Many';
import boardEmpty from '@salesforce/label/c.Handoff_Board_Empty';
import boardNearEmpty from '@salesforce/label/c.Handoff_Board_Near_Empty';
import boardNoMatch from '@salesforce/label/c.Handoff_Board_No_Match';
import boardAge from '@salesforce/label/c.Handoff_Board_Age';
import boardOpen from '@salesforce/label/c.Handoff_Board_Open';
import boardOpenWhat from '@salesforce/label/c.Handoff_Board_Open_What';
import boardTakeOver from '@salesforce/label/c.Handoff_Board_Take_Over';
import boardTakeOverWhat from '@salesforce/label/c.Handoff_Board_Take_Over_What';
import boardTakeOverQuestion from '@salesforce/label/c.Handoff_Board_Take_Over_Question';
import boardTakenOver from '@salesforce/label/c.Handoff_Board_Taken_Over';
import boardReassign from '@salesforce/label/c.Handoff_Board_Reassign';
import boardReassignWhat from '@salesforce/label/c.Handoff_Board_Reassign_What';
import boardReassignTo from '@salesforce/label/c.Handoff_Board_Reassign_To';
import boardReassigned from '@salesforce/label/c.Handoff_Board_Reassigned';
import boardFlag from '@salesforce/label/c.Handoff_Board_Flag';
import boardFlagWhat from '@salesforce/label/c.Handoff_Board_Flag_What';
import boardUnflag from '@salesforce/label/c.Handoff_Board_Unflag';
import boardUnflagWhat from '@salesforce/label/c.Handoff_Board_Unflag_What';
import boardFlagged from '@salesforce/label/c.Handoff_Board_Flagged';
import boardMonitor from '@salesforce/label/c.Handoff_Board_Monitor';
import boardMonitorWhy from '@salesforce/label/c.Handoff_Board_Monitor_Why';
import boardNobody from '@salesforce/label/c.Handoff_Board_Nobody';
import boardApproval from '@salesforce/label/c.Handoff_Board_Approval';
import boardQueues from '@salesforce/label/c.Handoff_Board_Queues';
import boardQueueLine from '@salesforce/label/c.Handoff_Board_Queue_Line';
import boardQueueOldest from '@salesforce/label/c.Handoff_Board_Queue_Oldest';
import healthGood from '@salesforce/label/c.Handoff_Health_Good';
import healthSlipping from '@salesforce/label/c.Handoff_Health_Slipping';
import healthFailing from '@salesforce/label/c.Handoff_Health_Failing';
import boardAlert from '@salesforce/label/c.Handoff_Board_Alert';
import boardPending from '@salesforce/label/c.Handoff_Board_Pending';
import boardPagePrevious from '@salesforce/label/c.Handoff_Board_Page_Previous';
import boardPageNext from '@salesforce/label/c.Handoff_Board_Page_Next';
import boardPageRows from '@salesforce/label/c.Handoff_Board_Page_Rows';
import boardKeys from '@salesforce/label/c.Handoff_Board_Keys';
export const boardLabels = {
  board,
  boardNotAppraisal,
  boardLive,
  boardNear,
  boardCustomer,
  boardWants,
  boardReason,
  boardStatus,
  boardQueue,
  boardWait,
  boardTone,
  boardIdentity,
  boardOwner,
  boardNearest,
  boardNearestOf,
  boardNearestAt,
  boardActions,
  boardSortBy,
  boardSortedUp,
  boardSortedDown,
  boardFilterReason,
  boardFilterQueue,
  boardFilterStatus,
  boardFilterAny,
  boardFilterFlagged,
  boardNewOne,
  boardNewMany,
  boardAnnounceOne,
  boardAnnounceMany,
  boardEmpty,
  boardNearEmpty,
  boardNoMatch,
  boardAge,
  boardOpen,
  boardOpenWhat,
  boardTakeOver,
  boardTakeOverWhat,
  boardTakeOverQuestion,
  boardTakenOver,
  boardReassign,
  boardReassignWhat,
  boardReassignTo,
  boardReassigned,
  boardFlag,
  boardFlagWhat,
  boardUnflag,
  boardUnflagWhat,
  boardFlagged,
  boardMonitor,
  boardMonitorWhy,
  boardNobody,
  boardApproval,
  boardQueues,
  boardQueueLine,
  boardQueueOldest,
  healthGood,
  healthSlipping,
  healthFailing,
  boardAlert,
  boardPending,
  boardPagePrevious,
  boardPageNext,
  boardPageRows,
  boardKeys
};
