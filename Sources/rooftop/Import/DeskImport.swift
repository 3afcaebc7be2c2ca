import Foundation
import PlainText
import WorkshopApp
import WorkshopImport

/// Reads the files that were asked for at the desk, as `rooftop import` does.
enum DeskImport {
  /// - Parameter workshop: the file that the desk has open.
  static func read(_ order: ImportOrder, besides workshop: String? = nil) -> ImportReading {
    let path = (order.source as NSString).expandingTildeInPath
    let file = SourceFile(path: path, workshop: workshop)
    do throws(CommandFailure) {
      // The phase proposes a kind; what the columns can only mean is better.
      if !order.isChosen, let source = try ImportSource.read(file, nil, order.choices) {
        return .read(source)
      }
      guard let source = try ImportSource.read(file, order.kind, order.choices) else {
        return .refused(
          "\(CleanText(path)): This is a whole workshop. Open it with rooftop import.")
      }
      return .read(source)
    } catch {
      return .refused(error.message)
    }
  }
}
