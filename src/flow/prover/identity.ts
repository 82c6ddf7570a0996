/**
 * Numbers for values that are equal in content, so that two situations can be compared by a short
 * text. Objects already seen are recognised without being written out again.
 */
export class Identity {
  private readonly byText = new Map<string, number>();
  private readonly byObject = new WeakMap<object, number>();

  /** The number of a text. */
  ofText(text: string): number {
    let number = this.byText.get(text);
    if (number === undefined) {
      number = this.byText.size;
      this.byText.set(text, number);
    }
    return number;
  }

  /** The number of plain data, by content. It must not change afterwards. */
  ofData(data: object | null): number {
    if (data === null) return -1;
    let number = this.byObject.get(data);
    if (number === undefined) {
      number = this.ofText(JSON.stringify(data));
      this.byObject.set(data, number);
    }
    return number;
  }
}
