import Synchronization
import WorkshopModel

/// The JSON of an event that is about to be written. Whoever comes first makes it: the thread that
/// writes the event, or one that has time while that thread waits for the file.
final class EncodedEvent: Sendable {
  let event: Event
  /// Nil before anybody has made it.
  let made = Mutex<Result<EventJSON, StoreError>?>(nil)

  init(_ event: Event) { self.event = event }

  /// The JSON; waits where the other thread is making it.
  func json() throws(StoreError) -> EventJSON {
    try made.withLock { made in
      let result = made ?? Result { () throws(StoreError) in try EventJSON(event) }
      made = result
      return result
    }.get()
  }
}
