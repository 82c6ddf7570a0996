/** The rival most people would write: the same transcript as one `for:each` over all turns. */
import { LightningElement, api } from 'lwc';

/** One turn in words. */
interface Row {
  readonly key: string;
  readonly speaker: string;
  readonly time: string;
  readonly text: string;
}

export default class PlainList extends LightningElement {
  @api rows: readonly Row[] = [];
}
