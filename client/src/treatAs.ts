/** What the author has said of single documents: that they are policies, or none. Kept in the workspace's own memory, not in a file. */
import type { Memento } from 'vscode';

const KEY = 'klausul.treatAs';

/** Address of a document to whether it is a policy. */
export class TreatAs {
  constructor(private readonly memory: Memento) {}

  all(): Readonly<Record<string, boolean>> {
    return this.memory.get<Record<string, boolean>>(KEY, {});
  }

  /** Sets what a document is; undefined lets its content decide again. */
  async set(uri: string, policy: boolean | undefined): Promise<void> {
    const others = Object.fromEntries(Object.entries(this.all()).filter(([other]) => other !== uri));
    await this.memory.update(KEY, policy === undefined ? others : { ...others, [uri]: policy });
  }
}
