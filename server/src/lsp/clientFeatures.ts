/** What the client can do, read once when it says hello. */
import type { InitializeParams } from 'vscode-languageserver';
import { withoutSlash } from '../core/files.js';

/** Capabilities that change what the server sends. */
export interface ClientFeatures {
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly watchFiles: boolean;
  readonly codeDescription: boolean;
  readonly relatedInformation: boolean;
  readonly deprecatedTag: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  /** An edit can make a file. */
  readonly createFiles: boolean;
  /** Parts of an edit can be named, and confirmed one by one. */
  readonly changeAnnotations: boolean;
  /** Code actions as objects; a client without them knows commands only, and gets none of ours. */
  readonly codeActions: boolean;
  readonly lazyEdits: boolean;
  readonly snippetItems: boolean;
  readonly symbolTree: boolean;
  /** Explanations in Markdown; a client that says nothing of it is taken to show it. */
  readonly markdown: boolean;
  /** Places with the words that lead to them. */
  readonly locationLinks: boolean;
  readonly linkTooltips: boolean;
  /** What Klausul's own client adds: it answers for files, shows the status, opens pages. */
  readonly own: OwnFeatures;
  /** Addresses of the workspace folders, without a stroke at the end. */
  readonly folders: readonly string[];
}

/** `initializationOptions` of Klausul's own client; other clients may send their settings there. */
export interface OwnFeatures {
  readonly files: boolean;
  readonly status: boolean;
  readonly explain: boolean;
  /** It asks why a finding is accepted. */
  readonly suppress: boolean;
  /** It asks why a disclosure does not apply. */
  readonly notApplicable: boolean;
  /** What the author said of single documents by the command: address to whether it is a policy. */
  readonly treatAs: Readonly<Record<string, boolean>>;
  readonly settings: unknown;
}

/** Reads the capabilities; anything that isn't said isn't there. */
export function readFeatures({
  capabilities,
  initializationOptions,
  workspaceFolders,
  rootUri,
}: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = capabilities;
  const diagnostics = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic as (typeof diagnostics & { relatedDocumentSupport?: boolean }) | undefined;
  const shown = pulled && 'relatedInformation' in pulled ? pulled : diagnostics;
  const action = textDocument?.codeAction;
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    codeDescription: shown?.codeDescriptionSupport === true,
    relatedInformation: shown?.relatedInformation === true,
    deprecatedTag: shown?.tagSupport?.valueSet.includes(2) === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    codeActions: action?.codeActionLiteralSupport !== undefined,
    lazyEdits: action?.resolveSupport?.properties.includes('edit') === true && action.dataSupport === true,
    snippetItems: textDocument?.completion?.completionItem?.snippetSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    locationLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    own: readOwn(initializationOptions),
    folders: (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(withoutSlash),
  };
}

function readOwn(options: unknown): OwnFeatures {
  const given = isRecord(options) ? options : {};
  const treatAs = Object.entries(isRecord(given.treatAs) ? given.treatAs : {});
  return {
    files: given.files === true,
    status: given.status === true,
    explain: given.explain === true,
    suppress: given.suppress === true,
    notApplicable: given.notApplicable === true,
    treatAs: Object.fromEntries(treatAs.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    settings: given.klausul,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
