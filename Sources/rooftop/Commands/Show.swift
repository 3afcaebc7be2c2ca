import ArgumentParser
import Foundation
import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel
import WorkshopStore

/// `rooftop show`
struct Show: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the worksheets.",
    discussion: """
      Those of all OKRs in the file, the company's first, or with --unit and --cycle some of them.
      As wide as the terminal, or 80 columns into a pipe or file. With --format the same bytes as
      rooftop export.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Option(help: ArgumentHelp("Only the objective of this number.", valueName: "n"))
  var objective: Int?

  @Flag(help: "Only the log of decisions.")
  var log = false

  @Flag(help: "Only the parking lot.")
  var parking = false

  @OptionGroup var sets: SetOptions

  @Option(help: ArgumentHelp("Print it in this format.", valueName: "format"))
  var format: WorkshopFormat?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let needsHistory = log || format != nil
    let ledger = try WorkshopFile.open(
      file, access: .readOnly,
      checkpoints: needsHistory ? nil : Checkpoints(settings, for: .reading)
    ).ledger
    defer { ledger.close() }
    let book = try part(of: sets.book(of: ledger.timeline))
    if let format {
      guard format.format.takesSections || sections == nil else {
        throw CommandFailure(
          usage: "\(CleanText(format.format.rawValue)) is always whole. Leave the sections out.")
      }
      try format.require(sets)
      try Export.print(
        ExportedBytes.of(ledger.timeline, as: format.format, book), format.format)
      return
    }
    // The log is long and has a command of its own: it shows when it is asked for.
    let shown =
      sections == nil
      ? book.keeping(WorksheetSection.whole.subtracting([.log])) : book
    let colours = StandardStreams.outputIsTerminal && !isPlain
    for line in WorksheetText.lines(shown) {
      Self.say(line, columns: StandardStreams.columns, colours: colours)
    }
  }

  /// The sections that were asked for; nil for all.
  private var sections: Set<WorksheetSection>? {
    let asked: [WorksheetSection?] = [
      objective == nil ? nil : .objectives, log ? .log : nil, parking ? .parking : nil,
    ]
    let chosen = Set(asked.compactMap(\.self))
    return chosen.isEmpty ? nil : chosen
  }

  private func part(of book: WorksheetBook) throws(CommandFailure) -> WorksheetBook {
    var part = book
    if let objective {
      guard let one = part.keeping(objective: objective) else {
        let most = book.worksheets.map(\.objectives.count).max() ?? 0
        throw CommandFailure(
          usage:
            "There is no objective \(objective). There are \(most)\(book.worksheets.count > 1 ? " at most" : "")."
        )
      }
      part = one
    }
    return sections.map { part.keeping($0) } ?? part
  }

  private var isPlain: Bool {
    settings.noColor || ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty == false
  }

  /// Wrapped by the columns the characters take, which for many scripts are two each.
  private static func say(_ line: WorksheetText.Line, columns: Int, colours: Bool) {
    let margin = String(repeating: " ", count: line.indent)
    for row in TextWrap.lines(of: line.words, width: columns - line.indent) {
      let text = row.isEmpty ? "" : margin + row.string
      print(colours ? line.weight.coloured(text) : text)
    }
  }
}

extension WorksheetText.Weight {
  /// The terminal's own bold and faint, which fit every colour scheme.
  fileprivate func coloured(_ text: String) -> String {
    switch self {
    case .title, .heading: text.isEmpty ? text : "\u{1B}[1m\(text)\u{1B}[0m"
    case .body: text
    case .detail: text.isEmpty ? text : "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}
