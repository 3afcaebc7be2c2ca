import Foundation
import PlainText
import WorkshopApp
import WorkshopImport

/// Reads the files that were asked for at the desk, as `rooftop import` does.
enum DeskImport {
  static func read(_ order: ImportOrder) -> ImportReading {
    let file = SourceFile(path: (order.source as NSString).expandingTildeInPath)
    do throws(CommandFailure) {
      return .read(try ImportSource(file, order.kind))
    } catch {
      return .refused(error.message)
    }
  }
}
