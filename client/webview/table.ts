/** The schedule as a table: a row for each statement, kept in place from one version to the next. */
import type { Shown, ShownRow } from './messages.js';

/** The cell that holds the wording, a button to the text. */
const WORDING = 4;

/** Brings the table up to date; a row whose words are the same keeps its elements, and with them the focus. */
export function showTable(table: HTMLTableElement, shown: Shown, choose: (key: string) => void): void {
  const caption = table.caption ?? table.createCaption();
  set(caption, shown.words.table);
  const head = table.tHead ?? table.createTHead();
  const heads = head.rows[0] ?? head.insertRow();
  for (const [index, text] of shown.heads.entries()) {
    const cell = heads.cells[index] ?? heads.appendChild(document.createElement('th'));
    cell.scope = 'col';
    cell.setAttribute('role', 'columnheader');
    set(cell, text);
  }
  const body = table.tBodies[0] ?? table.createTBody();
  // in a narrow panel the rows are laid out one below the other: without these roles it would be no table then
  for (const [element, role] of [
    [table, 'table'],
    [head, 'rowgroup'],
    [heads, 'row'],
    [body, 'rowgroup'],
  ] as const)
    element.setAttribute('role', role);
  const wanted = new Set(shown.rows.map(({ key }) => key));
  const known = new Map<string, HTMLTableRowElement>();
  for (const row of [...body.rows])
    if (wanted.has(row.dataset['key']!)) known.set(row.dataset['key']!, row);
    else row.remove();
  for (const [index, row] of shown.rows.entries()) {
    const element = known.get(row.key) ?? newRow(choose);
    fill(element, row, shown);
    // only what stands elsewhere is moved: moving takes the focus away
    if (body.rows[index] !== element) body.insertBefore(element, body.rows[index] ?? null);
  }
}

function newRow(choose: (key: string) => void): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = row.appendChild(document.createElement('th'));
  head.scope = 'row';
  row.setAttribute('role', 'row');
  head.setAttribute('role', 'rowheader');
  for (let index = 1; index < 6; index++) row.insertCell().setAttribute('role', 'cell');
  const button = row.cells[WORDING]!.appendChild(document.createElement('button'));
  button.className = 'link';
  row.addEventListener('click', () => {
    // marking text in the row to copy it is not choosing it
    if (document.getSelection()?.isCollapsed !== false) choose(row.dataset['key']!);
  });
  return row;
}

function fill(row: HTMLTableRowElement, { key, cells, notes }: ShownRow, { words, heads }: Shown): void {
  for (const [index, head] of heads.entries()) row.cells[index]!.dataset['head'] = head;
  row.dataset['key'] = key;
  row.classList.toggle('faulty', notes.length > 0);
  for (const [index, text] of cells.entries())
    set(index === WORDING ? row.cells[index]!.firstElementChild! : row.cells[index]!, text);
  (row.cells[WORDING]!.firstElementChild as HTMLButtonElement).title = words.goTo;
  const cell = row.cells[5]!;
  const written = JSON.stringify(notes);
  if (cell.dataset['notes'] === written) return;
  cell.dataset['notes'] = written;
  cell.replaceChildren(
    ...(notes.length === 0 ? [quiet(words.noNote)] : notes.map(({ title, message }) => note(title, message))),
  );
}

function note(title: string, message: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'note';
  const name = element.appendChild(document.createElement('strong'));
  name.textContent = title;
  element.append(document.createTextNode(`. ${message}`));
  return element;
}

function quiet(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'quiet';
  element.textContent = text;
  return element;
}

function set(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
