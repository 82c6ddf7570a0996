/** The base component for lists of data, with the same turns. */
import { LightningElement, api } from 'lwc';

export default class Table extends LightningElement {
  @api rows: readonly object[] = [];

  columns = [
    { label: 'Speaker', fieldName: 'speaker', initialWidth: 120 },
    { label: 'Time', fieldName: 'time', initialWidth: 120 },
    { label: 'Text', fieldName: 'text', wrapText: true }
  ];
}
