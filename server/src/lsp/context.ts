/** What every request of one connection works with. */
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyses } from './analyses.js';
import type { ClientFeatures } from './clientFeatures.js';
import type { Companions } from './companions.js';
import type { Counterparts } from './counterparts.js';
import type { HouseClauses } from './houseClauses.js';
import type { ProjectReports } from './projectReports.js';
import type { Projects } from './projects.js';
import type { SettingsStore } from './settingsStore.js';

/** Made when the client says hello. */
export interface Context {
  readonly connection: Connection;
  readonly features: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly companions: Companions;
  readonly counterparts: Counterparts;
  readonly house: HouseClauses;
  readonly projects: Projects;
  readonly reports: ProjectReports;
  readonly analyses: Analyses;
  readonly flow: DiagnosticsFlow;
}

/** Brings diagnostics to the client: pushes them, or has the client pull. */
export interface DiagnosticsFlow {
  /** A document was opened or changed. */
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Something beside the texts changed: settings, files, what the author said. */
  readonly all: () => void;
}

/** One LSP request: what it asks for, what it answers. */
export type Handler<P, R> = (context: Context, params: P, token: CancellationToken) => R | Promise<R>;
