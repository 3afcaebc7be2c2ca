import PlainText
import WorkshopExport
import WorkshopModel

/// What the desk remembers of writing a hand-out for as long as it runs.
struct HandoutState: Sendable {
  /// Names of the files that are not to be written.
  var left: Set<String> = []
  var outcomes: [String: ExportOutcome] = [:]
  /// Names of the files that are still to be answered for.
  var asked: Set<String> = []
}

extension AppState {
  mutating func openHandout() {
    if screens.handout.asked.isEmpty { screens.handout.outcomes = [:] }
    open(
      HandoutDialog(sharing.plan, folder: CleanText(FileName.ofHandout(WorksheetBook(workshop)))))
  }

  /// The orders for these files; what came of them is forgotten.
  mutating func handoutOrders(
    _ files: [HandoutFile], in folder: CleanText, overwrites: Bool
  ) -> [Effect] {
    for file in files { screens.handout.outcomes[file.name] = nil }
    screens.handout.asked = Set(files.map(\.name))
    return files.map { file in
      .export(
        ExportOrder(
          format: file.format, folder: exportFolder, name: file.name, overwrites: overwrites,
          sections: screens.export.sections, part: .init(file: file, folder: folder.string)))
    }
  }

  /// Takes in what came of one file of a hand-out. Once all are written it is a fact that they are.
  mutating func handedOut(
    _ order: ExportOrder, _ part: ExportOrder.Part, _ outcome: ExportOutcome
  ) -> [Effect] {
    screens.handout.outcomes[order.name] = outcome
    screens.handout.asked.remove(order.name)
    let outcomes = screens.handout.outcomes
    guard screens.handout.asked.isEmpty else { return [] }
    let there = outcomes.filter { $0.value == .isThere }.map(\.key).sorted()
    let report = ExportReport(
      outcomes.values, folder: CleanText(part.folder), there: there.map { CleanText($0) })
    guard report.isGood else {
      say(report.words, .refusal)
      return []
    }
    let names = sharing.plan.files.map(\.name).filter { outcomes[$0] != nil }
    return [
      .record(
        .handoutWritten(
          files: names.map { CleanText($0) }, folder: CleanText(part.folder)),
        then: .say(report.words))
    ]
  }
}
