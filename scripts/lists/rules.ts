import { RuleParser } from '@adguard/agtree';

/** A rule that hides elements, or spares them. */
export interface Rule {
  selector: string;
  /** Host names it is for; empty for all. */
  hosts: readonly string[];
  /** Host names it is not for. */
  except: readonly string[];
  /** Whether it takes another rule back. */
  spares: boolean;
}

/** What may be such a rule: everything else is about requests, or a comment. */
const COSMETIC = /^(?!!).*#@?#/;
/** Takes back all rules that are for every site: `@@||example.org^$generichide`. */
const SPARED_SITE = /^@@\|\|([\w.-]+)\^?\$(?:[^,]+,)*(?:generichide|ghide|elemhide|ehide)$/;
/** What takes all general rules back on a site. */
export const ALL_GENERAL = '*';

const OPTIONS = { isLocIncluded: false, includeRaws: false, ignoreComments: true } as const;

/** Reads one line. Null for what hides nothing by CSS alone: requests, scripts, styles, procedures, conditions. */
export function readRule(line: string): Rule | null {
  const spared = SPARED_SITE.exec(line)?.[1];
  if (spared) return { selector: ALL_GENERAL, hosts: [spared], except: [], spares: true };
  if (!COSMETIC.test(line)) return null;
  const rule = parse(line);
  if (rule?.type !== 'ElementHidingRule' || (rule.modifiers?.children.length ?? 0) > 0) return null;
  if (rule.separator.value !== '##' && rule.separator.value !== '#@#') return null;
  const { children } = rule.domains;
  // A pattern in slashes may be any expression: such a rule is for no host that could be looked up.
  if (children.some(({ value }) => value.startsWith('/'))) return null;
  const named = (exception: boolean): string[] =>
    children.filter((domain) => domain.exception === exception).map(({ value }) => value.toLowerCase());
  return {
    selector: rule.body.selectorList.value.trim(),
    hosts: named(false),
    except: named(true),
    spares: rule.exception,
  };
}

function parse(line: string) {
  try {
    return RuleParser.parse(line, OPTIONS);
  } catch {
    return null; // what its own parser does not understand is left out
  }
}
