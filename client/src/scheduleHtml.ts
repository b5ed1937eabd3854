/** The page of the schedule's web view: empty parts that its script fills, and a policy that lets in nothing but that script and its styles. */
import * as vscode from 'vscode';

/** What the web view may load from. */
export const scheduleRoots = (extension: vscode.Uri): readonly vscode.Uri[] => [
  vscode.Uri.joinPath(extension, 'dist'),
  vscode.Uri.joinPath(extension, 'media'),
];

/** The page for one document. */
export function scheduleHtml(webview: vscode.Webview, extension: vscode.Uri, document: vscode.Uri): string {
  const nonce = newNonce();
  const address = (...path: string[]): string =>
    escape(webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString());
  return `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Klausul</title>
<link rel="stylesheet" nonce="${nonce}" href="${address('media', 'schedule.css')}">
</head>
<body data-uri="${escape(document.toString())}">
<main>
<header>
<h1 id="title"></h1>
<p id="file"></p>
<p id="summary" role="status"></p>
<div id="tools"><button id="copy" type="button"></button><button id="save" type="button"></button></div>
</header>
<section id="timeline-part" aria-labelledby="timeline-title">
<h2 id="timeline-title"></h2>
<p id="timeline-help" class="help"></p>
<div id="timeline"></div>
<p id="axis-help" class="help"></p>
</section>
<div id="table-part"><table id="table"></table></div>
<section id="others-part" aria-labelledby="others-title"><h2 id="others-title"></h2><ul id="others"></ul></section>
</main>
<script nonce="${nonce}" src="${address('dist', 'schedule.js')}"></script>
</body>
</html>`;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)!};`);

/** 128 random bits, as letters and digits. */
const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
