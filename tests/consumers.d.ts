/** The parts that the tests use of packages that bring no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { relations: boolean; keyed: boolean }): Promise<readonly Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string | object, options: { basePath?: string; strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Record<string, unknown>[];
  }
}

declare module "@citation-js/plugin-cff" {}
