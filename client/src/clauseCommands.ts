/** The commands that write clauses: all missing disclosures at once, and a new policy. */
import * as vscode from 'vscode';
import type { FrontDocument } from './frontDocument.js';
import { NEW_POLICY, POLICY_QUESTIONS, type NewPolicy, type PolicyQuestions } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { chosenLanguage, isLanguage, say, wordsFor, wordsIn, type Words } from './words.js';

/** Has the server work out what is missing; VS Code shows the edit before it is made. */
export async function insertMissing(server: ServerHandle, { document, status }: FrontDocument): Promise<void> {
  const words = wordsFor(status);
  if (!document) return say(words.openPolicy);
  const client = await server.start();
  const hint = vscode.window.setStatusBarMessage(`$(checklist) Klausul: ${words.tickThenApply}`);
  const count = await client
    .sendRequest<number | null>('workspace/executeCommand', {
      command: 'klausul.insertMissing',
      arguments: [client.code2ProtocolConverter.asUri(document.uri)],
    })
    .finally(() => hint.dispose());
  if (count === null) say(words.notPolicy);
  else if (count === 0) say(words.nothingInserted);
}

interface Choice extends vscode.QuickPickItem {
  readonly id: string;
}

const LANGUAGES: readonly Choice[] = [
  { id: 'nb', label: 'Bokmål' },
  { id: 'nn', label: 'Nynorsk' },
  { id: 'en', label: 'English' },
];

/** Asks for languages, kind and facts, and opens the policy (or the pair) with tab stops. */
export async function newPolicy(server: ServerHandle): Promise<void> {
  const first = chosenLanguage() ?? 'nb';
  const { title, languages: placeHolder } = wordsFor().newPolicy;
  const offered = LANGUAGES.map((choice) => ({ ...choice, picked: choice.id === first }));
  const languages = await vscode.window.showQuickPick(offered, {
    title,
    placeHolder,
    canPickMany: true,
  });
  if (!languages || languages.length === 0) return;
  const client = await server.start();
  const chosen = languages.map(({ id }) => id);
  // the author is asked in the language of messages, and the policies are written in those that are chosen
  const language = chosenLanguage() ?? chosen.find(isLanguage) ?? 'en';
  const questions = await client.sendRequest<PolicyQuestions>(POLICY_QUESTIONS, { language });
  const answers = await ask(questions, wordsIn(language).newPolicy);
  if (!answers) return;
  const folder = vscode.workspace.workspaceFolders?.[0];
  const policies = await client.sendRequest<readonly NewPolicy[]>(NEW_POLICY, {
    ...answers,
    languages: chosen,
    ...(folder ? { folder: client.code2ProtocolConverter.asUri(folder.uri) } : {}),
  });
  for (const [index, policy] of [...policies.entries()].reverse()) await openPolicy(policy, index);
}

interface Answers {
  readonly kind: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly known: Readonly<Record<string, string>>;
}

/** One question after the other; leaving one of them leaves the command. */
async function ask(
  { kinds, facts: questions }: PolicyQuestions,
  words: Words['newPolicy'],
): Promise<Answers | undefined> {
  const { title } = words;
  const kind = await vscode.window.showQuickPick(
    kinds.map(({ id, label }) => ({ id, label })),
    { title, placeHolder: words.kind },
  );
  if (!kind) return undefined;
  const asked = kinds.find(({ id }) => id === kind.id)?.facts ?? [];
  const facts = await askFacts(asked, questions, words);
  if (!facts) return undefined;
  const controller = await vscode.window.showInputBox({ title, prompt: words.name });
  if (controller === undefined) return undefined;
  const email = await vscode.window.showInputBox({ title, prompt: words.email });
  if (email === undefined) return undefined;
  const known = Object.entries({ controller, email }).filter(([, value]) => value.trim() !== '');
  return { kind: kind.id, facts, known: Object.fromEntries(known) };
}

/** All questions at once, to be ticked; only what is ticked and has several answers is asked about by itself. */
async function askFacts(
  asked: readonly string[],
  questions: PolicyQuestions['facts'],
  { title, tick }: Words['newPolicy'],
): Promise<Answers['facts'] | undefined> {
  const items = asked.map((id): Choice => ({ id, label: questions[id]?.question ?? id }));
  const ticked = await vscode.window.showQuickPick(items, { title, placeHolder: tick, canPickMany: true });
  if (!ticked) return undefined;
  const facts: Record<string, string> = {};
  for (const id of asked) {
    const { question = '', answers = [] } = questions[id] ?? {};
    const [no, ...others] = answers;
    const isTicked = ticked.some((item) => item.id === id);
    const answer =
      isTicked && others.length > 1
        ? await vscode.window.showQuickPick<Choice>([...others], { title, placeHolder: question })
        : isTicked
          ? others[0]
          : no;
    if (!answer) return undefined;
    facts[id] = answer.id;
  }
  return facts;
}

/** An unsaved file with the text; the first one in front, the others beside it. */
async function openPolicy({ fileName, snippet }: NewPolicy, index: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(await unusedName(fileName));
  const column = index === 0 ? vscode.ViewColumn.One : vscode.ViewColumn.Beside;
  const editor = await vscode.window.showTextDocument(document, column);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

/** A name in the workspace folder that neither a file nor an open editor has. */
async function unusedName(fileName: string): Promise<vscode.Uri> {
  const taken = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  for (let number = 1; ; number++) {
    const name = number === 1 ? fileName : fileName.replace('.', `-${number}.`);
    const uri = vscode.Uri.from({ scheme: 'untitled', path: folder === undefined ? name : `${folder.path}/${name}` });
    const isFile = folder !== undefined && (await exists(vscode.Uri.joinPath(folder, name)));
    if (!isFile && !taken.has(uri.toString())) return uri;
  }
}

const exists = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};
