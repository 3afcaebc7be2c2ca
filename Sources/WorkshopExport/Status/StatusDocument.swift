import FoundationEssentials
import PlainText
import WorkshopModel

/// How the goals of an organisation stand on a day, as JSON for other programs. `StatusSchema`
/// describes it.
public struct StatusDocument: Hashable, Sendable, Codable {
  public struct SetPart: Hashable, Sendable, Codable {
    public let unit: CleanText
    public let cycle: Cycle
    /// Whether its cycle was reviewed and closed.
    public let closed: Bool
    public let objectives: [ObjectivePart]
  }

  public struct ObjectivePart: Hashable, Sendable, Codable {
    public let number: Int
    public let title: CleanText
    public let status: Status
    /// 0 to 1, the mean of its key results; absent where nothing was measured.
    public let progress: Decimal?
    public let keyResults: [KeyResultPart]
  }

  public struct KeyResultPart: Hashable, Sendable, Codable {
    /// `1.2`: as `rooftop checkin` takes it.
    public let number: String
    public let sentence: CleanText
    public let owner: CleanText?
    public let kind: KeyResultKind
    public let unit: CleanText?
    public let status: Status
    public let setByHand: Bool
    /// 0 at the start, 1 at the goal, below and above where it is; absent where nothing was measured.
    public let progress: Decimal?
    /// Where it should be by now, 0 to 1; absent where its kind has no such line.
    public let expected: Decimal?
    public let current: Decimal?
    /// 0 to 10.
    public let confidence: Int?
    public let earlierConfidence: Int?
    public let lastCheckIn: CalendarDate?
    public let comment: CleanText?
    /// The progress on the last day of the cycle if it goes on like this.
    public let forecast: Decimal?
    /// 0 to 1; absent before the review.
    public let score: Decimal?
  }

  public let format: String
  public let organisation: CleanText
  public let day: CalendarDate
  public let sets: [SetPart]

  public init(_ sets: [OKRSet], of workshop: Workshop, on today: CalendarDate) {
    format = "rooftop-status/1"
    organisation = workshop.organisationInFiles
    day = today
    self.sets = sets.map { set in
      SetPart(
        unit: workshop.unit(set.unit)?.name ?? workshop.organisation, cycle: set.cycle,
        closed: set.isClosed,
        objectives: set.standing(on: today).enumerated().map {
          ObjectivePart($1, number: $0 + 1, in: set)
        })
    }
  }

  /// UTF-8, keys in alphabetical order, with a newline at the end.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(self)) + Array("\n".utf8)
  }
}

extension StatusDocument.ObjectivePart {
  fileprivate init(_ standing: ObjectiveStanding, number: Int, in set: OKRSet) {
    self.number = number
    title = standing.objective.title
    status = standing.status
    progress = standing.rollUp.progress.raw?.rounded(places: 4)
    keyResults = standing.keyResults.enumerated().map {
      StatusDocument.KeyResultPart($1, number: "\(number).\($0 + 1)", in: set)
    }
  }
}

extension StatusDocument.KeyResultPart {
  fileprivate init(_ standing: KeyResultStanding, number: String, in set: OKRSet) {
    let wording = standing.keyResult.wording
    self.number = number
    sentence = standing.keyResult.wholeSentence(in: set.cycle)
    owner = wording.owner.isEmpty ? nil : wording.owner
    kind = wording.kind
    unit = wording.unit.isEmpty ? nil : wording.unit
    status = standing.status.status
    setByHand = standing.status.isSetByHand
    progress = standing.progress.raw?.rounded(places: 4)
    expected = standing.expected?.rounded(places: 4)
    current = standing.current
    confidence = standing.confidence?.value
    earlierConfidence = standing.earlierConfidence?.value
    let last = standing.lastCheckIn
    lastCheckIn = last?.day
    comment = last.flatMap { $0.comment.isEmpty ? nil : $0.comment }
    forecast = standing.forecast?.raw.rounded(places: 4)
    score = set.score(of: standing.keyResult)?.value
  }
}
