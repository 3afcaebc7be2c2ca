import Foundation
import WorkshopModel

/// Tells an event of a newer Rooftop from a damaged one: it is whole JSON, and says a word that this
/// program does not know, as its own name or inside.
public enum UnknownWords {
  /// Whether `error` came of decoding such an event.
  public static func areMeant(by error: any Error) -> Bool {
    switch error {
    case DecodingError.typeMismatch(_, let context):
      // An enumeration with values has one member whose name says the case.
      context.debugDescription.hasPrefix("Invalid number of keys found")
    case DecodingError.dataCorrupted(let context):
      context.debugDescription.hasPrefix("Cannot initialize ")
    default: false
    }
  }
}

extension EventRow {
  /// Why the event cannot be read.
  var unreadable: StoreError {
    do {
      _ = try JSONDecoder().decode(Event.self, from: Data("{\"\(kind)\":\(payload)}".utf8))
      return .damaged("event \(seq) cannot be read")
    } catch {
      return UnknownWords.areMeant(by: error)
        ? .newerEvent(seq: seq) : .damaged("event \(seq) cannot be read")
    }
  }
}
