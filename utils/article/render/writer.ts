const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe to stand between tags and in double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

interface Open {
  name: string;
  attributes: string;
  written: boolean;
}

/**
 * Writes HTML from top to bottom. A tag is written when something is written inside it, so what stays empty never
 * appears; tags are closed in the order they were opened.
 */
export class Writer {
  private readonly parts: string[] = [];
  private readonly open: Open[] = [];

  /** Begins an element. @param attributes as written, with a leading blank each. */
  begin(name: string, attributes = ''): void {
    this.open.push({ name, attributes, written: false });
  }

  /** Ends the innermost element; one in which nothing was written leaves no trace. */
  end(): void {
    const last = this.open.pop();
    if (last?.written) this.parts.push(`</${last.name}>`);
  }

  text(text: string): void {
    this.flush();
    this.parts.push(escapeHtml(text));
  }

  /** An element without content: `img`, `br`, `hr`. */
  leaf(name: string, attributes = ''): void {
    this.flush();
    this.parts.push(`<${name}${attributes}>`);
  }

  /** An element that is written though nothing stands in it. */
  empty(name: string, attributes = ''): void {
    this.flush();
    this.parts.push(`<${name}${attributes}></${name}>`);
  }

  /** How many elements are open, written or not. */
  get depth(): number {
    return this.open.length;
  }

  /** Whether an element of this name is open. */
  inside(name: string): boolean {
    return this.open.some((element) => element.name === name);
  }

  /** Everything written. Elements still open are closed. */
  finish(): string {
    while (this.open.length > 0) this.end();
    return this.parts.join('');
  }

  private flush(): void {
    for (const element of this.open) {
      if (element.written) continue;
      this.parts.push(`<${element.name}${element.attributes}>`);
      element.written = true;
    }
  }
}
