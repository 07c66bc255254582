declare module 'datapackage' {
  interface Resource {
    readonly name: string
    read(options: { forceCast: boolean; relations: boolean }): Promise<unknown[]>
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
