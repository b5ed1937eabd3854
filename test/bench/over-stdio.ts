/** One letter typed into a document that a server has open: from didChange to its diagnostics, with no delay on our side. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LanguageServer } from './language-server.js';
import { usual } from './measure.js';
import { keystroke } from './texts.js';

export interface StdioResult {
  /** From starting the program to its first diagnostics, ms. */
  readonly cold: number;
  /** A keystroke, ms. */
  readonly keystroke: number;
  readonly diagnostics: number;
}

const uri = 'file:///bench/personvern.md';

/** What else a client does beside showing diagnostics. */
export interface Desk {
  /** As Klausul's own client, it shows the status of the document. */
  readonly status: boolean;
  /** The view is visible: after each analysis it asks for what it shows. */
  readonly view: boolean;
}

/** Types `keystrokes` letters in different places of the text. */
export async function typeInto(
  command: readonly [string, ...string[]],
  text: string,
  keystrokes: number,
  seconds: number,
  desk: Desk = { status: false, view: false },
): Promise<StdioResult> {
  const from = performance.now();
  const server = await LanguageServer.start({
    command,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } } },
    initializationOptions: { status: desk.status },
  });
  try {
    await server.open(uri, text);
    const first = await server.published(uri, 120_000);
    const cold = performance.now() - from;
    let document = TextDocument.create(uri, 'markdown', 1, text);
    const times: number[] = [];
    let diagnostics = first.length;
    const end = performance.now() + seconds * 1000;
    for (let run = -10; run < keystrokes && (run < 3 || performance.now() < end); run++) {
      await new Promise((done) => setTimeout(done, 15)); // housekeeping passes, as between an author's keys
      const { offset, letter } = keystroke(document.getText(), run + 100);
      const at = document.positionAt(offset);
      const change = { range: { start: at, end: at }, text: letter };
      document = TextDocument.update(document, [change], document.version + 1);
      server.forget(uri);
      const sent = performance.now();
      await server.change(uri, change);
      diagnostics = (await server.published(uri, 120_000)).length;
      if (desk.view) await server.connection.sendRequest('klausul/disclosures', { uri });
      if (run >= 0) times.push(performance.now() - sent);
    }
    return { cold, keystroke: usual(times), diagnostics };
  } finally {
    await server.stop();
  }
}
