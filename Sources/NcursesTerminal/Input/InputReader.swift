import TerminalUI

/// Reads what is typed and decides when silence gives it its meaning.
struct InputReader {
  /// How long a lone escape may still become the start of a longer sequence.
  private static let patience = 0.05

  private var decoder = InputDecoder()
  private(set) var silenceEnds: Moment?

  mutating func take(from sources: inout EventSources) -> [TerminalEvent] {
    let bytes = sources.readInput()
    var events = decoder.feed(bytes)
    if sources.inputHasEnded { events.append(.terminated) }
    if !bytes.isEmpty { listen() }
    return events
  }

  /// What is pending and was followed by silence.
  mutating func takeSilence() -> [TerminalEvent] {
    guard let silenceEnds, silenceEnds.remaining == 0 else { return [] }
    let events = decoder.flush()
    listen()
    return events
  }

  /// Drops what is pending.
  mutating func forget() { decoder.forget() }

  private mutating func listen() {
    silenceEnds = decoder.hasPending ? Moment.now.advanced(by: Self.patience) : nil
  }
}
