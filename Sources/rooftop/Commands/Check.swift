import ArgumentParser
import Foundation
import PlainText
import WorkshopStore

/// `rooftop check`
struct Check: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look a workshop file over for damage; changes nothing.",
    discussion: "Ends with 0 when all is well, with 65 when something is wrong.")

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let path = WorkshopFile.existing(file)
    let report: IntegrityReport
    do throws(StoreError) {
      report = try SQLiteStore.check(path, checkpoints: Checkpoints(settings))
    } catch {
      throw CommandFailure(error, at: path)
    }
    if json {
      print(try Self.json(report))
    } else {
      for item in report.items {
        StandardStreams.say("\(item.passed ? "ok " : "BAD") \(item.name): \(item.detail)")
      }
    }
    guard report.isSound else {
      let bad = report.items.filter { !$0.passed }
      let names = CleanText(bad.map(\.name.string).joined(separator: ", "))
      let advice: CleanText =
        bad.map(\.name) == ["beside"]
        ? "The workshop itself is sound." : "Open a backup copy instead."
      throw CommandFailure(
        report.exitCode, "\(CleanText(path)): Something is wrong with: \(names). \(advice)")
    }
  }

  private struct Findings: Encodable {
    let sound: Bool
    let items: [IntegrityReport.Item]
  }

  private static func json(_ report: IntegrityReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let data = try encoder.encode(Findings(sound: report.isSound, items: report.items))
    return String(decoding: data, as: UTF8.self)
  }
}
