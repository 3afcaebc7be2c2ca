import ArgumentParser
import Foundation
import PlainText
import TerminalUI
import ThemeFiles

/// `rooftop themes`
struct Themes: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or measure one.",
    discussion: "Own base16 and base24 files go into the folder themes of the config folder.")

  @Option(
    help: ArgumentHelp("Print how readable the scheme in this file is.", valueName: "file"))
  var check: String?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    if let check {
      try measure(check)
    } else {
      list()
    }
  }

  private func list() {
    let search = ThemeFolders.search(settings)
    for name in search.names {
      do throws(SchemeFileError) {
        let theme = try search.theme(named: name)
        let isDefault = name == Theme.standard.name
        let notes = (isDefault ? ["default"] : []) + (theme?.notices ?? [])
        StandardStreams.say(notes.isEmpty ? name : "\(name)  (\(Self.joined(notes)))")
      } catch {
        StandardStreams.say("\(name)  (cannot be used: \(error.message))")
      }
    }
  }

  /// The figures of one scheme as it is, before Rooftop repairs anything.
  private func measure(_ path: String) throws(CommandFailure) {
    let report = ContrastReport(try ThemeFolders.scheme(at: path))
    for row in report.rows {
      let sign = row.floor == nil ? "  " : row.passes ? "ok" : "! "
      let floor = row.floor.map { "at least \(Self.ratio($0))" } ?? "not text"
      StandardStreams.say(
        CleanText(
          "\(sign) \(row.role): \(Self.ratio(row.trueColour)), \(Self.ratio(row.indexed)) in 256 colours, \(floor)"
        ))
    }
    guard report.passes else {
      let weak = report.rows.count { !$0.passes }
      throw CommandFailure(
        CommandFailure.badData,
        "\(CleanText(path)): \(weak) of \(report.rows.count) looks are too faint. Rooftop repairs them when it loads the theme."
      )
    }
  }

  private static func joined(_ notes: [CleanText]) -> CleanText {
    notes.joined(by: ", ")
  }

  /// One decimal, rounded down: 6.99 does not read as 7.
  private static func ratio(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
