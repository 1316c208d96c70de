/** Milliseconds between two signs of life. */
const PACE = 5_000;

/** Says on stderr, every few seconds, how much of something is done. */
export function progressOf(what: string): (done: number) => void {
  const start = Date.now();
  let said = start;
  return (done) => {
    if (Date.now() - said < PACE) return;
    said = Date.now();
    process.stderr.write(`${done} ${what}, ${Math.round((said - start) / 1000)} s\n`);
  };
}
