/** The Markdown and plain text files of a folder, on a disk and in a virtual workspace alike. */
import * as vscode from 'vscode';

/** More files than this are not looked at. */
export const MOST_FILES = 5000;

const PATTERN = '**/*.{md,MD,markdown,txt,TXT}';
const LEFT_OUT = new Set(['node_modules', '.git']);

/** In the order of their names; one more than `MOST_FILES` where there are too many. */
export async function textFilesIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, PATTERN);
  const excluded = `**/{${[...LEFT_OUT].join(',')}}/**`;
  const found = await vscode.workspace.findFiles(pattern, excluded, MOST_FILES + 1, token);
  // a virtual workspace may have files and nobody to search them
  const files = found.length > 0 || folder.scheme === 'file' ? found : await walk(folder, token);
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(folder: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, type] of await entriesOf(next)) {
      if (token.isCancellationRequested || files.length > MOST_FILES) return files;
      const uri = vscode.Uri.joinPath(next, name);
      // links are not followed: they may lead round in a circle
      if (type === vscode.FileType.Directory && !LEFT_OUT.has(name)) folders.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && /\.(?:md|markdown|txt)$/i.test(name)) files.push(uri);
    }
  }
  return files;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
