import PlainText

/// A thought kept for later, typed by the facilitator.
public struct ParkedItem: Hashable, Sendable {
  public let id: ParkedID
  public internal(set) var text: CleanText
}
