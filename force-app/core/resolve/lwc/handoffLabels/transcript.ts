/** Labels of the transcript. */
import transcript from '@salesforce/label/c.Handoff_Transcript';
import noTurns from '@salesforce/label/c.Handoff_No_Turns';
import search from '@salesforce/label/c.Handoff_Search';
import searchCount from '@salesforce/label/c.Handoff_Search_Count';
import searchNone from '@salesforce/label/c.Handoff_Search_None';
import searchNext from '@salesforce/label/c.Handoff_Search_Next';
import searchPrevious from '@salesforce/label/c.Handoff_Search_Previous';
import filter from '@salesforce/label/c.Handoff_Filter';
import filterAll from '@salesforce/label/c.Handoff_Filter_All';
import filterCustomer from '@salesforce/label/c.Handoff_Filter_Customer';
import filterActions from '@salesforce/label/c.Handoff_Filter_Actions';
import jumpToHandoff from '@salesforce/label/c.Handoff_Jump_To_Handoff';
import jumpToLatest from '@salesforce/label/c.Handoff_Jump_To_Latest';
import handedHere from '@salesforce/label/c.Handoff_Handed_Here';
import newLinesOne from '@salesforce/label/c.Handoff_New_Lines_One';
import newLinesMany from '@salesforce/label/c.Handoff_New_Lines_Many';
import newMessagesOne from '@salesforce/label/c.Handoff_New_Messages_One';
import newMessagesMany from '@salesforce/label/c.Handoff_New_Messages_Many';
import gap from '@salesforce/label/c.Handoff_Gap';
import choices from '@salesforce/label/c.Handoff_Choices';
import turnMenu from '@salesforce/label/c.Handoff_Turn_Menu';
import markedAs from '@salesforce/label/c.Handoff_Marked_As';
import transcriptKeys from '@salesforce/label/c.Handoff_Transcript_Keys';

export const transcriptLabels = {
  transcript,
  noTurns,
  search,
  searchCount,
  searchNone,
  searchNext,
  searchPrevious,
  filter,
  filterAll,
  filterCustomer,
  filterActions,
  jumpToHandoff,
  jumpToLatest,
  handedHere,
  newLinesOne,
  newLinesMany,
  newMessagesOne,
  newMessagesMany,
  gap,
  choices,
  turnMenu,
  markedAs,
  transcriptKeys
};
