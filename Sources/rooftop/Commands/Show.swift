import ArgumentParser
import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

/// `rooftop show`
struct Show: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the worksheet.",
    discussion: "As wide as the terminal, or 80 columns into a pipe or file.")

  @Argument(help: "The workshop; .okr may be left out.")
  var file: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    let worksheet = Worksheet(ledger.timeline.workshop)
    for line in WorksheetText.lines(worksheet) { Self.say(line, columns: StandardStreams.columns) }
  }

  /// Wrapped by the columns the characters take, which for many scripts are two each.
  private static func say(_ line: WorksheetText.Line, columns: Int) {
    let margin = String(repeating: " ", count: line.indent)
    for row in TextWrap.lines(of: line.text.singleLine, width: columns - line.indent) {
      StandardStreams.say(row.isEmpty ? row : "\(CleanText(margin))\(row)")
    }
  }
}
