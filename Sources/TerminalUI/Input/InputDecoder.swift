/// Turns the bytes of a terminal into events, one byte at a time, so that it makes no difference how
/// reads split them. It knows no clock: whoever reads calls `flush()` after 50 ms of silence while
/// `hasPending` is true.
public struct InputDecoder: Sendable {
  enum State: Hashable, Sendable {
    case ground
    /// Inside a character of several bytes; `alt` if an escape came before it.
    case character(CharacterBytes, alt: Bool)
    /// After an escape; `twice` after two.
    case escape(twice: Bool)
    /// After `ESC [` or `ESC O`.
    case sequence(ControlSequence)
    /// After `ESC [ [`, as the Linux console sends F1 to F5.
    case consoleFunction
    /// Inside a report that means nothing here: so many more bytes to drop.
    case skipping(Int)
    /// Inside a device string.
    case string(DeviceString)
    case paste
  }

  var state = State.ground
  var paste = PasteBuffer()
  var events: [TerminalEvent] = []
  /// Flushes since the last byte.
  private var silence = 0
  /// Whether everything is dropped until the next silence.
  private var isDeaf = false
  /// What came too quickly to be typed and is not told yet.
  var burst = Burst()
  /// The Enter behind a paste of one line, for as long as nothing comes behind it.
  var lastEnter: TerminalEvent?
  /// Flushes during which letters still belong to the long paste before them.
  private var goesOn = 0
  /// The byte before, by which a line break of two bytes is one.
  var last: UInt8 = 0

  public init() {}

  /// True while the meaning of what came last depends on what comes next.
  public var hasPending: Bool { state != .ground || paste.isOpen || isDeaf || goesOn > 0 }

  /// Decodes `bytes`; returns what is complete by now.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    for byte in bytes {
      if let enter = lastEnter {
        lastEnter = nil
        emit(enter)
      }
      step(byte)
      last = byte
    }
    silence = 0
    return takeEvents()
  }

  /// Decides what is pending as far as silence decides it: an escape becomes the Escape key, a
  /// finished paste is delivered. A string or paste that never ends is given up after a while.
  public mutating func flush() -> [TerminalEvent] {
    silence += 1
    goesOn = max(0, goesOn - 1)
    events = release() + events
    switch state {
    case .ground: break
    case .paste where silence < Self.flushesBeforePasteIsGivenUp: return []
    case .string(let string) where !string.isEmpty:
      guard silence >= Self.flushesBeforeStringIsGivenUp else { return [] }
    case .string(let string): emit(string.introducer, .alt)
    case .sequence(let sequence) where sequence.isBare: emit(sequence.introducer, .alt)
    case .escape(let twice):
      if twice { emit(.escape) }
      emit(.escape)
    case .character, .sequence, .consoleFunction, .skipping, .paste: break
    }
    state = .ground
    if paste.isLong, !paste.isMarked { goesOn = Self.flushesWhileAPasteGoesOn }
    if let text = paste.close(), !text.isEmpty { events.append(.paste(text)) }
    if let enter = lastEnter { events.append(enter) }
    lastEnter = nil
    defer { isDeaf = false }
    return takeEvents()
  }

  /// Forgets what was typed and not yet told. What is still to come of a paste that has begun goes
  /// with it: it was meant for a screen that is gone.
  /// - Parameter untilSilence: whether all that comes before the next `flush` goes with it too.
  public mutating func forget(untilSilence: Bool = false) {
    paste.forget()
    _ = burst.take()
    lastEnter = nil
    isDeaf = isDeaf || untilSilence
    if case .character = state { state = .ground }
  }

  /// One second, five seconds and a third of a second, at 50 ms a flush.
  static let flushesBeforeStringIsGivenUp = 20
  static let flushesBeforePasteIsGivenUp = 100
  static let flushesWhileAPasteGoesOn = 6

  /// Whether letters belong to the paste before them, which may have paused.
  var pasteMayGoOn: Bool { goesOn > 0 }

  mutating func emit(_ key: Key, _ modifiers: Modifiers = []) {
    emit(.key(KeyPress(key, modifiers)))
  }

  /// Right after a paste its text may go on: an end mark that was itself pasted must not turn the
  /// rest into commands. So until the next silence characters join the paste and all else is dropped.
  /// Of a paste without marks line breaks join it too.
  mutating func emit(_ event: TerminalEvent) {
    guard paste.isOpen else { return events.append(event) }
    guard let text = event.pasted, !paste.isMarked || !text.isBreak else { return }
    paste.append(String(text).utf8)
  }

  private mutating func takeEvents() -> [TerminalEvent] {
    defer { events = [] }
    return isDeaf ? [] : events
  }
}
