/* Counting in English. */

export const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
export const inWords = (n: number) => words[n] ?? String(n);
