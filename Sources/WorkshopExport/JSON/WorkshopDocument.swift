import FoundationEssentials
import PlainText
import WorkshopModel

/// The whole workshop as JSON: what people read, and the history a program can replay into an
/// equal workshop. Entries still in the box of a blind round are no part of the history, so none
/// can be in here. `WorkshopSchema` describes it.
public struct WorkshopDocument: Hashable, Sendable, Codable {
  /// The forms there are.
  public enum Format: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of a company with one set of OKRs.
    case oneSet = "rooftop/1"
    /// The same, about the company's first set, and beside it every unit and every set.
    case manySets = "rooftop/2"
  }

  /// One event at its place.
  public struct Step: Hashable, Sendable, Codable {
    public let seq: Int
    public let at: Timestamp
    public let author: Author
    public let event: Event
  }

  /// Nil in a file of a later form.
  public var form: Format? { Format(rawValue: format) }

  public let format: String
  public let organisation: CleanText
  public let cycle: Cycle
  public let strategy: [StrategyPart]
  public let objectives: [ObjectivePart]
  public let decision: CleanText?
  public let acceptance: CleanText?
  /// `Closed, 0.64 healthy`; absent while the cycle is open.
  public let closing: CleanText?
  public let parked: [CleanText]
  public let outcomes: [CleanText]
  /// Nil in a file of a version that did not write it.
  public let conversation: [CleanText]?
  public let challenges: [CleanText]
  public let people: [CleanText]
  /// Absent where nothing of the kind was written.
  public let weeks: WeeksPart?
  /// Absent where nobody has said who gets the goals.
  public let sharing: SharingPart?
  /// Absent where nothing of the kind was said.
  public let embedding: EmbeddingPart?
  /// Nil where the company is the only one.
  public let units: [UnitPart]?
  /// Every set in the order people read them; nil where there is only one.
  public let sets: [SetPart]?
  public let history: [Step]

  public init(_ timeline: Timeline) {
    let workshop = timeline.workshop
    let hasMany = workshop.sets.count + workshop.units.count > 2
    self.init(
      Worksheet(workshop, about: workshop.sets[0]), history: Array(timeline.records),
      weeks: WeeksPart(workshop.sets[0]), sharing: SharingPart(workshop.sharing),
      embedding: EmbeddingPart(workshop),
      units: hasMany ? UnitPart.all(of: workshop) : nil,
      sets: hasMany ? SetPart.all(of: workshop) : nil)
  }

  /// The readable part is the worksheet's.
  public init(
    _ worksheet: Worksheet, history records: [EventRecord], weeks: WeeksPart? = nil,
    sharing: SharingPart? = nil, embedding: EmbeddingPart? = nil, units: [UnitPart]? = nil,
    sets: [SetPart]? = nil
  ) {
    format = (sets == nil ? Format.oneSet : .manySets).rawValue
    self.weeks = weeks
    self.sharing = sharing
    self.embedding = embedding
    self.units = units
    self.sets = sets
    organisation = worksheet.organisation
    cycle = worksheet.cycle
    strategy = worksheet.strategy.map { StrategyPart(title: $0.title, text: $0.text) }
    objectives = worksheet.objectives.map(ObjectivePart.init)
    decision = worksheet.decision
    acceptance = worksheet.acceptance
    closing = worksheet.closing
    parked = worksheet.parked
    outcomes = worksheet.outcomes
    conversation = worksheet.conversation
    challenges = worksheet.challenges
    people = worksheet.people
    history = records.map { record in
      Step(seq: record.seq, at: record.at, author: record.author, event: record.event)
    }
  }

  /// Sorted keys, so that two exports of one workshop can be compared line by line.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// The events as they were recorded.
  public var records: [EventRecord] {
    history.map { EventRecord(seq: $0.seq, at: $0.at, author: $0.author, event: $0.event) }
  }
}
