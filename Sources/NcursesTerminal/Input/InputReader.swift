import TerminalUI

/// Reads what is typed and decides when silence gives it its meaning.
struct InputReader {
  /// How long a lone escape may still become the start of a longer sequence.
  private static let patience = 0.05

  private var decoder = InputDecoder()
  private(set) var silenceEnds: Moment?
  /// Bytes of the last read.
  private var lastCount = 0

  /// Longer than any key or click: somebody pastes, or leans on a key.
  private static let flood = 64

  /// - Parameter isReady: whether a look has just told that there is something.
  mutating func take(from sources: inout EventSources, isReady: Bool) -> [TerminalEvent] {
    let bytes = sources.readInput(isReady: isReady)
    var events = decoder.feed(bytes)
    if sources.inputHasEnded { events.append(.terminated) }
    lastCount = bytes.count
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

  /// Drops what has come and is not told, and of a flood also what follows without a pause, which a
  /// terminal that does not mark pastes sends as keys. Returns what was read, to look through.
  mutating func forget(from sources: inout EventSources) -> [TerminalEvent] {
    let before = lastCount
    let events = take(from: &sources, isReady: false)
    decoder.forget(untilSilence: max(before, lastCount) > Self.flood)
    listen()
    return events
  }

  private mutating func listen() {
    silenceEnds = decoder.hasPending ? Moment.now.advanced(by: Self.patience) : nil
  }
}
