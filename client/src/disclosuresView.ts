/** The view "Disclosures": every duty of the policy in front, how it stands, its words and its clauses. Costs nothing while it is hidden. */
import * as vscode from 'vscode';
import { DisclosureTree, type TreeNode } from './disclosureTree.js';
import type { FrontDocument } from './frontDocument.js';
import { insertClause } from './insertClause.js';
import { Latest } from './latest.js';
import type { Disclosed } from './notApplicable.js';
import { paragraphs } from './plainMarkdown.js';
import { DISCLOSURES, type Disclosures, type DutyRow, type Status, type WireRange } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';

/** Milliseconds from a change to the view: shorter than it takes to look over from the text. */
const DELAY = 120;

/** What is shown: of which document, in which version, of which analysis. */
interface ShownVersion {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly analysis: number;
}

/** Shows the disclosures, keeps them up to date, follows the cursor. */
export class DisclosuresView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #tree = new DisclosureTree();
  readonly #changed = new vscode.EventEmitter<TreeNode | TreeNode[] | undefined>();
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #latest: Latest;
  readonly #following: Latest;
  readonly #disposables: vscode.Disposable[];
  #shown: ShownVersion | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly server: ServerHandle,
    private readonly front: FrontDocument,
  ) {
    this.#view = vscode.window.createTreeView('klausul.disclosures', { treeDataProvider: this, showCollapseAll: true });
    const wanted = (): boolean => this.#view.visible;
    this.#latest = new Latest(() => this.#refresh(), { delay: DELAY, wanted });
    this.#following = new Latest(() => this.#follow(), { delay: DELAY, wanted });
    this.#disposables = [
      this.#view,
      this.#changed,
      front.onDidChange(() => this.#announce()),
      this.#view.onDidChangeVisibility(() => this.#latest.ask()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.front.document) this.#following.ask();
      }),
    ];
    this.#announce();
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { label, description, details, spoken, standing, can } = node.shown;
    const state =
      node.kind === 'group'
        ? vscode.TreeItemCollapsibleState.Expanded
        : node.children.length > 0
          ? vscode.TreeItemCollapsibleState.Collapsed
          : vscode.TreeItemCollapsibleState.None;
    const item = new vscode.TreeItem(label, state);
    item.id = node.id;
    item.description = description;
    item.contextValue = [node.kind, ...can].join(' ');
    item.accessibilityInformation = { label: spoken };
    const icon = standing ? STANDING_ICONS[standing] : KIND_ICONS[node.kind];
    if (icon) item.iconPath = icon;
    item.tooltip = details.length > 0 ? new vscode.MarkdownString(paragraphs(details)) : label;
    if (node.place || node.clause !== undefined)
      item.command = { command: 'klausul.disclosures.choose', title: label, arguments: [node.id] };
    return item;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node ? node.children : this.#tree.roots)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  /** What choosing a row does: goes to its words, or puts its clause in. */
  async choose(id: string): Promise<void> {
    const node = this.#tree.node(id);
    if (node?.clause !== undefined) return this.insert(node);
    if (this.#shown && this.#shown.document.version !== this.#shown.version) await this.#refresh();
    const place = this.#tree.node(id)?.place;
    if (place && this.#shown) await showPlace(this.#shown.document, place);
  }

  /** Puts a clause in: that of the row, else the one clause of the duty, else the one that the author picks. */
  async insert(node: TreeNode | undefined): Promise<void> {
    const document = this.#shown?.document;
    if (!node?.duty || !document) return;
    const clauses = node.clause === undefined ? node.children.filter(({ kind }) => kind === 'clause') : [node];
    const picked = clauses.length > 1 ? await pickClause(node, clauses) : clauses[0];
    if (picked?.clause !== undefined) await insertClause(this.server, document, node.duty, picked.clause);
  }

  /** The disclosure of a row, as the server knows it. */
  async disclosureOf({ duty }: TreeNode): Promise<Disclosed | undefined> {
    const document = this.#shown?.document;
    if (duty === undefined || !document) return undefined;
    const client = await this.server.start();
    return { uri: client.code2ProtocolConverter.asUri(document.uri), disclosure: duty };
  }

  dispose(): void {
    this.#latest.dispose();
    this.#following.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** What is told though the view is hidden: the badge, and why there may be nothing to show. */
  #announce(): void {
    const { document, status } = this.front;
    const gaps = status?.words.gaps ?? 0;
    if (gaps !== (this.#view.badge?.value ?? 0) || status?.words.badge !== this.#view.badge?.tooltip)
      this.#view.badge = status && gaps > 0 ? { value: gaps, tooltip: status.words.badge } : undefined;
    const state = !document ? 'none' : !status ? 'reading' : stateOf(status);
    void vscode.commands.executeCommand('setContext', 'klausul.front', state);
    this.#latest.ask();
  }

  /** Brings the rows up to date; draws only those that changed. */
  async #refresh(): Promise<void> {
    const { document, status } = this.front;
    // until the server has read a document that has just come to the front, the rows stay as they are
    if (document && !status) return;
    if (!document || !status || stateOf(status) !== 'policy') return this.#show(undefined, [], status);
    if (this.#shown?.document === document && this.#shown.analysis === status.analysis) return this.#follow();
    const client = await this.server.start();
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const answer = await client.sendRequest<Disclosures | null>(DISCLOSURES, { uri });
    if (!answer || this.front.document !== document) return;
    const isOther = this.#shown?.document !== document;
    this.#show({ document, version: answer.version, analysis: status.analysis }, answer.groups, status);
    if (isOther) await this.#follow();
  }

  #show(shown: ShownVersion | undefined, groups: Disclosures['groups'], status: Status | undefined): void {
    this.#shown = shown;
    const title = status?.words.view;
    if (title && title !== this.#view.title) this.#view.title = title;
    const name = shown?.document.uri.path.split('/').pop() ?? '';
    if (name !== (this.#view.description ?? '')) this.#view.description = name;
    const message = status?.state === 'too-large' ? status.words.kindDetail : '';
    if (message !== (this.#view.message ?? '')) this.#view.message = message;
    const changed = this.#tree.update(groups);
    if (changed === 'all') this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
  }

  /** Selects the duty that the words at the cursor speak of; the focus stays where it is. */
  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.#view.visible || !this.#shown || editor?.document !== this.#shown.document) return;
    const { line, character } = editor.selection.active;
    const [selected] = this.#view.selection;
    const current = selected?.kind === 'duty' ? selected : selected?.parent;
    const duty = this.#tree.dutyAt(line, character, current);
    if (duty && duty !== current) await this.#view.reveal(duty, { select: true, focus: false, expand: false });
  }
}

const stateOf = ({ state, isPolicy }: Status): 'large' | 'policy' | 'other' =>
  state === 'too-large' ? 'large' : isPolicy ? 'policy' : 'other';

const icon = (name: string, colour?: string): vscode.ThemeIcon =>
  new vscode.ThemeIcon(name, colour === undefined ? undefined : new vscode.ThemeColor(colour));

/** Each has a shape of its own: colour alone tells nothing. */
const STANDING_ICONS: Readonly<Record<DutyRow['standing'], vscode.ThemeIcon>> = {
  present: icon('pass', 'testing.iconPassed'),
  partial: icon('warning', 'list.warningForeground'),
  absent: icon('error', 'list.errorForeground'),
  consider: icon('info', 'problemsInfoIcon.foreground'),
  muted: icon('bell-slash'),
  na: icon('dash'),
};

const KIND_ICONS: Readonly<Partial<Record<TreeNode['kind'], vscode.ThemeIcon>>> = {
  evidence: icon('quote'),
  clause: icon('add'),
};

async function pickClause(duty: TreeNode, clauses: readonly TreeNode[]): Promise<TreeNode | undefined> {
  const items = clauses.map((node) => ({ label: node.shown.label, detail: node.shown.description, node }));
  const title = duty.shown.label;
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.node;
}

/** Shows words in the editor that has the document, and puts the cursor there. */
async function showPlace(document: vscode.TextDocument, { start, end }: WireRange): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = visible?.viewColumn;
  await vscode.window.showTextDocument(document, { selection, ...(viewColumn === undefined ? {} : { viewColumn }) });
}
