import { precedes, typeOf } from '../../dom';
import type { Block } from '../../locate/types';

/** What stands in a line of text: words, or the end of the line. */
export interface Run {
  node: Node;
  /** White space folded; null where a line ends. */
  text: string | null;
  /** Whether blanks before the run that follows are none. */
  glued?: true;
}

/** What is cut off a block's ends: blanks of every width, and marks that guide line breaks. */
const SILENT_AT_ENDS = '[\\s\\u200b\\u2060]+';
const AT_START = new RegExp(`^${SILENT_AT_ENDS}`);
const AT_END = new RegExp(`${SILENT_AT_ENDS}$`);

/** Whether a text holds more than white space and marks of zero width. */
export const isWorded = (text: string): boolean => /[^\s\u200b\u2060]/.test(text);

/**
 * A block's text, run by run. What HTML folds is folded; no-break and wide blanks and the marks that guide line breaks
 * mean something and stay, but for those at the block's ends. So do line breaks.
 *
 * @param insets what stands among the text without being text.
 */
export function runsOf(block: Block, insets: readonly Run[] = []): Run[] {
  const texts = block.nodes.map((node) => runOf(node, (data) => data.replace(/[ \t\n\r\f]+/g, ' ')));
  const runs = inOrder(texts, insets);
  glue(runs);
  const isEmpty = ({ text }: Run): boolean => text === null || !isWorded(text);
  while (runs.length > 0 && isEmpty(runs.at(-1) as Run)) runs.pop();
  const first = runs.findIndex((run) => !isEmpty(run));
  const inner = runs.slice(Math.max(first, 0));
  const [begin] = inner;
  const end = inner.at(-1);
  if (begin?.text) begin.text = begin.text.replace(AT_START, '');
  if (end?.text) end.text = end.text.replace(AT_END, '');
  return inner;
}

/** A preformatted block's text, run by run, as it stands. */
export function verbatimRuns(block: Block, insets: readonly Run[] = []): Run[] {
  return inOrder(
    block.nodes.map((node) => runOf(node, (data) => data)),
    insets,
  );
}

/** Takes the blanks away that part a run from the next where both are one word. */
function glue(runs: readonly Run[]): void {
  let glued = false;
  for (const run of runs) {
    if (glued && run.text !== null) run.text = run.text.trimStart();
    glued = run.glued ?? (glued && !run.text);
  }
}

function inOrder(texts: Run[], insets: readonly Run[]): Run[] {
  const runs = [...texts];
  for (const inset of insets) {
    const after = runs.findIndex(({ node }) => precedes(inset.node, node));
    runs.splice(after < 0 ? runs.length : after, 0, { ...inset });
  }
  return runs;
}

/** A byte order mark is left over from joining files. */
function runOf(node: Node, fold: (data: string) => string): Run {
  if (typeOf(node) !== Node.TEXT_NODE) return { node, text: null };
  return { node, text: fold((node as Text).data.replaceAll('\ufeff', '')) };
}
