import Foundation
import PlainText
import WorkshopApp
import WorkshopExport
import WorkshopModel

/// Writes the files that were asked for at the desk, by the same rules as `rooftop export`.
enum DeskExport {
  static func write(_ order: ExportOrder, _ timeline: Timeline) -> ExportOutcome {
    let chosen = (order.folder as NSString).expandingTildeInPath
    let folder = order.part.map { (chosen as NSString).appendingPathComponent($0.folder) } ?? chosen
    let file = ExportedFile(path: (folder as NSString).appendingPathComponent(order.name))
    do throws(CommandFailure) {
      if order.part != nil { try HandoutFolder.make(at: folder) }
      try file.requirePlace(overwrites: order.overwrites)
      let sets = order.set.flatMap(timeline.workshop.set).map { [$0] }
      let whole = WorksheetBook(timeline, about: sets, in: Clock.localTime).asOf(Clock.today)
      try file.write(
        ExportedBytes.of(
          timeline, as: order.format, book(order, of: whole), forExcel: order.forExcel),
        overwrites: order.overwrites)
      return .written
    } catch {
      return error == file.exists ? .isThere : .refused(error.message)
    }
  }

  /// What stands in the file: a page of a hand-out has sections of its own.
  private static func book(_ order: ExportOrder, of whole: WorksheetBook) -> WorksheetBook {
    if let file = order.part?.file, file.content != .book {
      return HandoutPlan(whole, isWhole: true).book(of: file)
    }
    return order.format.takesSections ? whole.keeping(order.sections) : whole
  }
}
