/** What the server follows between requests: documents, settings, files, and what the author says of a document. */
import { isProjectFile } from '../core/project/projectFile.js';
import type { Context } from './context.js';
import { guarding } from './guard.js';
import { CHECKED_FOLDERS, TREAT_AS } from './protocol.js';
import { forgetStatus } from './status.js';

/** Opens, changes, saves and closes. */
export function followDocuments(context: Context): void {
  const { connection, documents, analyses, companions, counterparts, house, flow } = context;
  const guarded = <P>(name: string, work: (params: P) => void): ((params: P) => void) =>
    guarding(connection.console, name, work);
  documents.onDidOpen(
    guarded('didOpen', ({ document }) => {
      analyses.settle(document);
      if (counterparts.changed(document.uri)) flow.all();
    }),
  );
  const reread = rereading(context);
  documents.onDidChangeContent(
    guarded('didChange', ({ document: { uri } }) => {
      if (isProjectFile(uri)) return reread(uri);
      flow.changed(uri);
      if ([companions.changed(uri), house.changed(uri)].includes(true)) flow.all();
    }),
  );
  documents.onDidSave(
    guarded('didSave', ({ document }) => {
      if (!analyses.isTooLarge(document)) return;
      analyses.settle(document);
      flow.all();
    }),
  );
  documents.onDidClose(
    guarded('didClose', ({ document: { uri } }) => {
      analyses.close(uri);
      companions.close(uri);
      forgetStatus(context, uri);
      flow.closed(uri);
      counterparts.close(uri);
      if (isProjectFile(uri)) return reread(uri);
      if ([companions.changed(uri), counterparts.changed(uri)].includes(true)) flow.all();
    }),
  );
}

/** Everything beside the texts: then all diagnostics are brought up to date. */
export function followSurroundings(context: Context): void {
  const { connection, documents, analyses, companions, counterparts, house, reports, settings, flow } = context;
  const reread = rereading(context);
  const guarded = <P>(name: string, work: (params: P) => void): ((params: P) => void) =>
    guarding(connection.console, name, work);
  connection.onDidChangeConfiguration(
    guarded('didChangeConfiguration', ({ settings: sent }) => {
      settings.changed(sent);
      flow.all();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guarded('didChangeWatchedFiles', ({ changes }) => {
      for (const { uri } of changes)
        if (isProjectFile(uri)) reread(uri);
        else if (!documents.get(uri)) reports.fileChanged(uri);
      const mattering = changes.filter(({ uri }) =>
        [companions.changed(uri), counterparts.changed(uri), house.changed(uri)].includes(true),
      );
      if (mattering.length > 0) flow.all();
    }),
  );
  connection.onNotification(
    CHECKED_FOLDERS,
    guarded('checkedFolders', ({ folders }: { readonly folders: readonly string[] }) => reports.complete(folders)),
  );
  connection.onNotification(
    TREAT_AS,
    guarded('treatAs', ({ uri, policy }: { readonly uri: string; readonly policy: boolean | null }) => {
      if (typeof policy === 'boolean') analyses.treatAs.set(uri, policy);
      else analyses.treatAs.delete(uri);
      flow.all();
    }),
  );
}

/** Reads a project file again; where it says something else, all policies are checked anew. */
function rereading({ connection, projects, reports, flow }: Context): (uri: string) => void {
  return guarding(connection.console, 'project file', async (uri: string) => {
    const changed = await projects.reload(uri);
    reports.update(uri);
    if (changed) flow.all();
  });
}
