import Foundation

/// What ArgumentParser tells about the commands, read from its own description of them.
struct CommandFacts: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?

    var isPositional: Bool { kind == "positional" }
    var isFlag: Bool { kind == "flag" }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool?
  let subcommands: [CommandFacts]?
  let arguments: [Argument]?

  /// The program with all its commands.
  static func ofProgram() throws -> CommandFacts {
    struct Document: Decodable {
      let command: CommandFacts
    }
    return try JSONDecoder().decode(Document.self, from: Data(Rooftop._dumpHelp().utf8)).command
  }
}
