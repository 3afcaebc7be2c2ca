/// Pastes of terminals that do not mark them: keys like any others, but more at once than anyone types.
extension InputDecoder {
  /// Decodes the bytes of one read. What came at once is held back while it may be the begin of a
  /// paste: whoever reads calls `release()` after 20 ms.
  public mutating func take(read bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    burst.append(feed(bytes))
    if paste.isOpen { return burst.take() }
    if burst.isPaste(goingOn: pasteMayGoOn) { return openUnmarkedPaste() }
    return burst.isTogether ? [] : burst.take()
  }

  /// Whether something is held back.
  public var isHolding: Bool { !burst.isEmpty }

  /// Nothing followed what was held back: it was typed.
  public mutating func release() -> [TerminalEvent] { burst.take() }

  /// Makes a paste of what was held back; the rest of it joins by itself. Returns what is none of it.
  private mutating func openUnmarkedPaste() -> [TerminalEvent] {
    var told = burst.takeLead()
    lastEnter = burst.takeLastEnter()
    paste.open(isMarked: false)
    for event in burst.take() {
      if let text = event.pasted {
        paste.append(String(text).utf8)
      } else if case .focus = event {
        told.append(event)
      }
    }
    return told
  }
}
