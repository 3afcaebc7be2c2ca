import PlainText
import WorkshopStore

extension CommandFailure {
  /// Throws where a file, or a folder, of this name would harm a workshop.
  static func requireOutput(at path: String) throws(CommandFailure) {
    guard let hindrance = OutputPlace(path).hindrance else { return }
    throw CommandFailure(cannotCreate, "\(CleanText(path)): \(hindrance)")
  }
}
