/*
 * The ribbon between what a shift leaves and what it goes to: one fine line that opens into many.
 * It carries the eye and no quantity. Pure: gives the path, draws nothing.
 */

/** The ribbon runs through a square of this side, and is stretched to the room there is. */
export const SIDE = 100;

/** Fine lines from one point on the left to places spread evenly over the right side. */
export function ribbonPath(lines: number): string {
  return Array.from({ length: lines }, (_, at) => {
    const y = Math.round((at / (lines - 1)) * SIDE);
    return `M0 50C60 50 45 ${y} ${SIDE} ${y}`;
  }).join('');
}
