/** Half-open ranges of UTF-16 offsets, the only unit of position in core. */

/** A half-open range `[start, end)` of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span from two offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `inner` lies inside `outer`; a span lies inside itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one unit, or touch at an empty one. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
