import FoundationEssentials
import PlainText
import WorkshopModel

extension WorkshopDocument {
  /// A check-in of a key result. Of the three readings one is there.
  public struct CheckInPart: Hashable, Sendable, Codable {
    public let day: CalendarDate
    /// The number that was read; of a metric whose entries add up, what came in.
    public let value: Decimal?
    /// The numbers of the stages that are done, from 1.
    public let stages: [Int]?
    public let done: Bool?
    /// From 0 to 10; absent where nobody said.
    public let confidence: Confidence?
    /// One line why; absent where nobody said.
    public let comment: CleanText?
    /// What it made of the progress, 0 at the start and 1 at the goal; absent where the kind has none.
    public let progress: Decimal?
  }
}

extension WorkshopDocument.CheckInPart {
  init(_ step: CheckInStep) {
    let checkIn = step.checkIn
    day = checkIn.day
    confidence = checkIn.confidence
    comment = checkIn.comment.isEmpty ? nil : checkIn.comment
    progress = step.progress.raw
    switch checkIn.reading {
    case .value(let value): (self.value, stages, done) = (value, nil, nil)
    case .stages(let places):
      (value, stages, done) = (nil, Set(places).sorted().map { $0 &+ 1 }, nil)
    case .done(let isDone): (value, stages, done) = (nil, nil, isDone)
    }
  }

  /// Nil where a file says none of the three.
  public var reading: CheckInReading? {
    if let value { return .value(value) }
    if let stages { return .stages(stages.map { $0 &- 1 }) }
    return done.map { .done($0) }
  }
}
