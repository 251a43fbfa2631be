import PackagePlugin

/// Writes the names of the texts before `Words` is compiled.
@main struct WordKeyPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let catalogue = context.package.directoryURL.appending(path: "Resources/language/en.json")
    let written = context.pluginWorkDirectoryURL.appending(path: "WordKeys.swift")
    return [
      .buildCommand(
        displayName: "Names of the texts",
        executable: try context.tool(named: "word-keys").url,
        arguments: [catalogue.path(percentEncoded: false), written.path(percentEncoded: false)],
        inputFiles: [catalogue], outputFiles: [written])
    ]
  }
}
