import Foundation
import PlainText
import WorkshopApp
import WorkshopModel

/// Writes the files that were asked for at the desk, by the same rules as `rooftop export`.
enum DeskExport {
  static func write(_ order: ExportOrder, _ timeline: Timeline) -> ExportOutcome {
    let folder = (order.folder as NSString).expandingTildeInPath
    let file = ExportedFile(path: (folder as NSString).appendingPathComponent(order.name))
    do throws(CommandFailure) {
      try file.requirePlace(overwrites: order.overwrites)
      let chosen = order.set.flatMap(timeline.workshop.set).map { [$0] }
      let whole = WorksheetBook(timeline, about: chosen, in: Clock.localTime).asOf(Clock.today)
      let book = order.format.takesSections ? whole.keeping(order.sections) : whole
      try file.write(
        ExportedBytes.of(timeline, as: order.format, book, forExcel: order.forExcel),
        overwrites: order.overwrites)
      return .written
    } catch {
      return error == file.exists ? .isThere : .refused(error.message)
    }
  }
}
