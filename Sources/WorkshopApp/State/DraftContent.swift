import FoundationEssentials
import PlainText

/// What a draft that hides nothing keeps, and the text that is saved of it.
protocol DraftContent: Codable {}

extension DraftContent {
  /// nil for a text that was not made of such a value.
  init?(_ text: CleanText) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: Data(text.string.utf8)) else {
      return nil
    }
    self = kept
  }

  var text: CleanText? {
    (try? JSONEncoder().encode(self)).map { CleanText(String(decoding: $0, as: UTF8.self)) }
  }
}
