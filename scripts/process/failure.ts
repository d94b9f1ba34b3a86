/** A failure that was foreseen: its message tells people all they need, a stack trace would not help. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Runs a command; a foreseen failure is told in its own words, any other with its stack. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
