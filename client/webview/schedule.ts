/** The retention schedule in its web view: what the server has worded is shown, what is chosen is told to the extension. */
import type { FromView, Shown, ToView } from './messages.js';
import { showTable } from './table.js';
import { showTimeline } from './timeline.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  getState(): { readonly scroll?: number } | undefined;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const part = <T extends Element = HTMLElement>(id: string): T => document.getElementById(id) as unknown as T;
const goTo =
  (of: 'row' | 'gap') =>
  (key: string): void =>
    vscode.postMessage({ type: 'goTo', of, key });

function show(file: string, shown: Shown): void {
  const { words } = shown;
  document.documentElement.lang = shown.language;
  document.title = shown.title;
  setText(part('title'), shown.title);
  setText(part('file'), file);
  setText(part('summary'), shown.summary);
  setText(part('copy'), words.copy);
  setText(part('save'), words.save);
  setText(part('timeline-title'), words.timeline);
  setText(part('timeline-help'), words.help);
  setText(part('axis-help'), words.axis);
  setText(part('others-title'), words.others);
  const some = shown.rows.length > 0;
  for (const id of ['tools', 'timeline-part', 'table-part']) part(id).hidden = !some;
  part('others-part').hidden = shown.others.length === 0;
  showTimeline(part('timeline'), shown, goTo('row'));
  showTable(part<HTMLTableElement>('table'), shown, goTo('row'));
  showOthers(part('others'), shown, goTo('gap'));
}

/** Findings that no statement holds, each a button to its words. */
function showOthers(list: HTMLElement, { others, words }: Shown, choose: (key: string) => void): void {
  while (list.children.length > others.length) list.lastElementChild!.remove();
  for (const [index, { key, title, message, line }] of others.entries()) {
    let item = list.children[index];
    if (!item) {
      item = list.appendChild(document.createElement('li'));
      const button = item.appendChild(document.createElement('button'));
      button.className = 'link';
      button.addEventListener('click', () => choose(button.dataset['key']!));
      item.appendChild(document.createElement('p'));
    }
    const button = item.querySelector('button')!;
    button.dataset['key'] = key;
    button.title = words.goTo;
    setText(button, `${title}, ${line}`);
    setText(item.querySelector('p')!, message);
  }
}

/** Leaves a text alone that is there already, so that nothing is read out twice. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const width = (): number => part('timeline').clientWidth || document.documentElement.clientWidth - 40;

window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  if (data.type !== 'shown') return;
  const first = !document.body.classList.contains('shown');
  document.body.classList.add('shown');
  show(data.file, data.shown);
  if (first) window.scrollTo(0, vscode.getState()?.scroll ?? 0);
});
part('copy').addEventListener('click', () => vscode.postMessage({ type: 'copy' }));
part('save').addEventListener('click', () => vscode.postMessage({ type: 'save' }));

// the state is what the panel is restored from after a reload
const keep = (): void => vscode.setState({ uri: document.body.dataset['uri'], scroll: window.scrollY });
keep();
window.addEventListener('scrollend', keep);

let drawn = 0;
let later: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('resize', () => {
  clearTimeout(later);
  later = setTimeout(() => {
    if (Math.abs(width() - drawn) < 8) return;
    drawn = width();
    vscode.postMessage({ type: 'width', width: drawn });
  }, 150);
});
drawn = width();
vscode.postMessage({ type: 'ready', width: drawn });
