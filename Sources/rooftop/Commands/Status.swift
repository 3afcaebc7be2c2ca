import ArgumentParser
import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel
import WorkshopStore

/// `rooftop status`
struct Status: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Print how the key results stand, one a line.",
    discussion: """
      Of the OKRs that people work on, the company's first, or with --unit and --cycle of some of them:
      sign and word of the status, progress and where it should be by now, confidence, owner, and the
      key result. Closed cycles are named at the end; --cycle tells one of them, with the scores of its
      review, --json all. For a shell, a wiki, a cron job.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @OptionGroup var sets: SetOptions

  @Option(
    help: ArgumentHelp("How they stood on this day. Left out, today.", valueName: "day"))
  var day: String?

  @Flag(help: "Print JSON; rooftop schema --of status describes it.")
  var json = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let ledger = try WorkshopFile.open(
      file, access: .readOnly, checkpoints: Checkpoints(settings, for: .reading)
    ).ledger
    defer { ledger.close() }
    let workshop = ledger.timeline.workshop
    let chosen = try sets.sets(of: workshop)
    let today = try CommandFailure.day(day) ?? Clock.today
    guard today <= Clock.today else {
      throw CommandFailure(
        usage: "\(today.words) has not come yet. How they stand is told of today or a day before.")
    }
    guard !json else {
      return try StandardStreams.write(StatusDocument(chosen, of: workshop, on: today).json())
    }
    let left = sets.cycle == nil ? chosen.filter(\.isClosed) : []
    let told = chosen.filter { sets.cycle != nil || !$0.isClosed }
      .concurrentMap { StatusLines($0, of: workshop, on: today) }.filter { !$0.rows.isEmpty }
    guard !told.isEmpty || !left.isEmpty else {
      return StandardStreams.say("No key results yet.")
    }
    for (index, lines) in told.enumerated() {
      if told.count > 1 || lines.isClosed {
        StandardStreams.say("\(index > 0 ? "\n" : "")\(lines.heading)")
      }
      for line in Self.columns(lines.rows) { print(line) }
    }
    guard let closed = StatusLines.closed(left) else { return }
    StandardStreams.say("\(told.isEmpty ? "" : "\n")\(closed)")
  }

  /// The rows with each column as wide as its widest cell, but for the last.
  private static func columns(_ rows: [[CleanText]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        let isLast = column == count - 1
        let gap = isLast ? 0 : widths[column] - cell.columns + 2
        line += cell.string + String(repeating: " ", count: gap)
      }
      return line
    }
  }
}
