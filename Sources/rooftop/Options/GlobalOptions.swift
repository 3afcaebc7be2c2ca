import ArgumentParser

/// Options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(help: "A theme by name, or the path of a base16 file.")
  var theme: String?

  @Flag(name: .customLong("no-color"), help: "No colours, as with NO_COLOR.")
  var noColor = false

  @Flag(
    name: .customLong("no-motion"),
    help: "Whole pictures at once; else a moment comes onto the screen in four frames.")
  var noMotion = false

  @Option(
    help: ArgumentHelp(
      "Where recent workshops and own themes are kept.", valueName: "folder"))
  var configDir: String?
}
