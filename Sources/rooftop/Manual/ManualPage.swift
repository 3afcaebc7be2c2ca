import WorkshopApp

/// The manual page, made from the declarations of the commands, the key tables of the screens, and
/// chapters.
struct ManualPage {
  private(set) var roff = ""

  init(_ program: CommandFacts) {
    let name = program.commandName
    let general = Self.shown(program)
    let shared = Set(general.compactMap { $0.preferredName?.typed })
    line(".TH \(Self.escaped(name).uppercased()) 1")
    // Options, keys and sentences are read as they are typed.
    line(".nr HY 0\n.nh\n.ad l")
    section("Name")
    line("\(Self.escaped(name)) \\- \(Self.escaped(program.abstract ?? ""))")
    section("Synopsis")
    line(".B \(Self.escaped(name))")
    line("[\\fIoptions\\fR] [\\fIcommand\\fR]")
    section("Description")
    paragraphs(program.discussion)
    section("Commands")
    for command in program.subcommands ?? [] where command.commandName != "help" {
      describe(command, of: name, without: shared)
    }
    section("Options of every command")
    for argument in general { describe(argument) }
    describeKeys()
    for chapter in ManualChapter.all { describe(chapter) }
    section("Exit status")
    for (code, meaning) in Self.codes {
      line(".TP\n.B \(code)\n\(Self.escaped(meaning))")
    }
  }

  private static let codes = [
    (0, "Done."), (64, "The command line was wrong."),
    (65, "A damaged or foreign file, or a step that the workshop refuses."),
    (66, "No such file."), (69, "There is no terminal to draw on, or a library is missing."),
    (71, "The system refuses."),
    (73, "The file cannot be made."), (74, "The disk failed or is full."),
    (75, "The file is busy."),
    (77, "Not permitted."),
  ]

  private static func shown(_ command: CommandFacts) -> [CommandFacts.Argument] {
    (command.arguments ?? []).filter { $0.shouldDisplay && $0.preferredName?.name != "help" }
  }

  private mutating func describe(
    _ command: CommandFacts, of program: String, without shared: Set<String>
  ) {
    let own = Self.shown(command).filter { argument in
      !shared.contains(argument.preferredName?.typed ?? "")
        && argument.preferredName?.name != "version"
    }
    line(".SS \(Self.escaped("\(program) \(command.commandName)"))")
    line(".B \(Self.escaped("\(program) \(command.commandName)"))")
    for argument in own { line(Self.usage(argument)) }
    line(".PP")
    line(Self.escaped(command.abstract ?? ""))
    paragraphs(command.discussion)
    for argument in own { describe(argument) }
  }

  private mutating func describe(_ argument: CommandFacts.Argument) {
    let value = argument.isFlag ? "" : " \\fI\(Self.escaped(argument.valueName ?? "value"))\\fR"
    line(".TP")
    if argument.isPositional {
      line("\\fI\(Self.escaped(argument.valueName ?? "value"))\\fR")
    } else {
      let names = (argument.names ?? []).map { "\\fB\(Self.escaped($0.typed))\\fR" }
      line(names.joined(separator: ", ") + value)
    }
    var words = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      words += " One of \(values.joined(separator: ", "))."
    }
    line(Self.escaped(words.isEmpty ? "See the description of the command." : words))
  }

  /// The tables that dispatch the keys, so that the page cannot tell others.
  private mutating func describeKeys() {
    section("Keys")
    line(".PP\nAt any time ? lists the keys of the screen you are on, with what they do.")
    for table in KeyReference.sections {
      line(".SS \(Self.escaped(table.title.string))\n.PD 0")
      for row in table.rows {
        line(".TP 20n\n.B \(Self.escaped(row.keys.string))\n\(Self.escaped(row.help.string))")
      }
      line(".PD")
    }
  }

  private mutating func describe(_ chapter: ManualChapter) {
    section(chapter.title)
    for part in chapter.parts {
      switch part {
      case .topic(let title): line(".SS \(Self.escaped(title))")
      case .text(let text):
        line(".PP")
        for row in text.split(separator: "\n") { line(Self.withBold(String(row))) }
      case .code(let text):
        line(".PP\n.RS 4\n.nf")
        for row in text.split(separator: "\n") { line(Self.escaped(String(row))) }
        line(".fi\n.RE")
      }
    }
  }

  /// What stands between backticks is bold.
  static func withBold(_ text: String) -> String {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map {
      spelled(String($0))
    }
    return beginning(
      pieces.enumerated().map {
        $0.offset.isMultiple(of: 2) ? $0.element : "\\fB\($0.element)\\fR"
      }.joined())
  }

  private static func usage(_ argument: CommandFacts.Argument) -> String {
    let value = argument.isFlag ? "" : "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
    let words =
      argument.isPositional
      ? value
      : "\\fB\(escaped(argument.preferredName?.typed ?? ""))\\fR" + (value.isEmpty ? "" : " ")
        + value
    return argument.isOptional ? "[\(words)]" : words
  }

  private mutating func section(_ title: String) { line(".SH \(title.uppercased())") }

  /// Sentences are broken anew to the width of the page; the rows of a table, which have gaps, stay rows.
  private mutating func paragraphs(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    line(".PP")
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.isEmpty {
        line(".PP")
      } else if row.contains("  ") {
        line(".br\n" + Self.escaped(String(row)) + "\n.br")
      } else {
        line(Self.escaped(String(row)))
      }
    }
  }

  private mutating func line(_ text: String) { roff += text + "\n" }

  /// The text as it is: no escape, no request at the beginning of a line.
  static func escaped(_ text: String) -> String { beginning(spelled(text)) }

  private static func beginning(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// The letters as they are; what is not ASCII by its number, whatever the page is read as.
  private static func spelled(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case _ where scalar.isASCII: String(scalar)
      default:
        "\\[u\(String(repeating: "0", count: max(0, 4 - hexadecimal(scalar).count)))\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
