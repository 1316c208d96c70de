/** Hands a text to the reader as a file. */
export function download(page: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob by the time the click returns.
  URL.revokeObjectURL(address);
}
