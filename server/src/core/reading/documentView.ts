/** A version of a policy that says when it is looked at as a whole: what is worked out of that holds for this version alone. */
import type { PolicyDocument } from '../document/policyDocument.js';

/** The document, as whoever reads it sees it. `looked` is called when something is looked at that any letter may change. */
export class DocumentView implements PolicyDocument {
  readonly characterAt: PolicyDocument['characterAt'];

  constructor(
    readonly own: PolicyDocument,
    private readonly looked: () => void,
  ) {
    this.characterAt = own.characterAt;
  }

  get source(): string {
    this.looked();
    return this.own.source;
  }

  get blocks(): PolicyDocument['blocks'] {
    this.looked();
    return this.own.blocks;
  }

  get units(): PolicyDocument['units'] {
    this.looked();
    return this.own.units;
  }

  get wordsIn(): PolicyDocument['wordsIn'] {
    this.looked();
    return this.own.wordsIn;
  }

  get root(): PolicyDocument['root'] {
    this.looked();
    return this.own.root;
  }

  get sections(): PolicyDocument['sections'] {
    this.looked();
    return this.own.sections;
  }

  // front matter and language stay while anything is kept at all
  get frontMatter(): PolicyDocument['frontMatter'] {
    return this.own.frontMatter;
  }

  get language(): PolicyDocument['language'] {
    return this.own.language;
  }

  get gathered(): PolicyDocument['gathered'] {
    return this.own.gathered;
  }

  get version(): number {
    return this.own.version;
  }
}
