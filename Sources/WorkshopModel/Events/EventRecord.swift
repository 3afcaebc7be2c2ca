import PlainText

/// Who wrote an event: a face of the program, never a participant.
public struct Author: Hashable, Sendable, Codable {
  public let name: CleanText

  public init(_ name: CleanText) { self.name = name }

  /// The facilitator's terminal.
  public static let desk = Author("desk")
  /// One of several desks, counted from 0: each undoes its own steps only.
  public static func desk(_ number: Int) -> Author {
    number == 0 ? .desk : Author("desk \(number + 1)")
  }

  /// The shared terminal where participants take turns.
  public static let seat = Author("seat")

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(CleanText.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// An event at its place in the workshop's one order.
public struct EventRecord: Hashable, Sendable {
  /// 1 for the first event, without gaps.
  public let seq: Int
  /// When it was written. A turn at a blind round carries the time the round opened instead, so
  /// that the file holds no order or time of entries.
  public let at: Timestamp
  public let author: Author
  public let event: Event

  public init(seq: Int, at: Timestamp, author: Author, event: Event) {
    self.seq = seq
    self.at = at
    self.author = author
    self.event = event
  }
}
