import TerminalUI

/// Reads what is typed and decides when silence gives it its meaning.
struct InputReader {
  /// How long a lone escape may still become the start of a longer sequence.
  private static let patience = 0.05

  /// How long keys that came at once may still become a paste.
  private static let patienceWithBursts = 0.02

  private var decoder = InputDecoder()
  private var rhythm = KeyRhythm()
  /// When the silence is long enough; nil where nothing waits for it.
  private var silenceEnds: Moment?
  /// When a burst is told as keys; nil where there is none.
  private var burstEnds: Moment?
  /// Bytes of the last read.
  private var lastCount = 0

  /// Longer than any key or click: somebody pastes, or leans on a key.
  private static let flood = 64

  /// - Parameter isReady: whether a look has just told that there is something.
  mutating func take(from sources: inout EventSources, isReady: Bool) -> [TerminalEvent] {
    let bytes = sources.readInput(isReady: isReady)
    var events = decoder.take(read: bytes)
    if let burstEnds, burstEnds.remaining == 0 { events += decoder.release() }
    if sources.inputHasEnded { events.append(.terminated) }
    lastCount = bytes.count
    if !bytes.isEmpty { listen() }
    return told(events)
  }

  /// When `takeSilence` has something to tell, if nothing comes before.
  var wakes: Moment? { [silenceEnds, burstEnds].compactMap(\.self).min() }

  /// The screen shows the answer to all that was told.
  mutating func seen() { rhythm.seen(at: Moment.now.seconds) }

  /// What is pending and was followed by silence.
  mutating func takeSilence() -> [TerminalEvent] {
    if let burstEnds, burstEnds.remaining == 0 {
      self.burstEnds = nil
      return told(decoder.release())
    }
    guard let silenceEnds, silenceEnds.remaining == 0 else { return [] }
    let events = decoder.flush()
    listen()
    return told(events)
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
    burstEnds =
      decoder.isHolding ? burstEnds ?? Moment.now.advanced(by: Self.patienceWithBursts) : nil
  }

  private mutating func told(_ events: [TerminalEvent]) -> [TerminalEvent] {
    events.isEmpty ? [] : rhythm.tell(events, at: Moment.now.seconds)
  }
}
