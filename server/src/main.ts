/** The server, one file for both: a process of Node, or a web worker. The engine is packed once. */

// only one of the two is run: the other has no ground to stand on here
void (typeof importScripts === 'function' ? import('./worker.js') : import('./node.js'));
