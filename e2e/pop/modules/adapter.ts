/** A wire adapter that provides one value, at once and for good. */
export function adapterOf(value: unknown) {
  return class {
    private readonly tell: (value: unknown) => void;
    constructor(tell: (value: unknown) => void) {
      this.tell = tell;
    }
    connect(): void {
      this.tell(value);
    }
    update(): void {
      this.tell(value);
    }
    disconnect(): void {
      // Nothing was started.
    }
  };
}
