import PlainText

/// Entries out of a file hold what a person can enter and nothing else, so that nothing that is
/// computed with them can overflow.
extension SealedEntry {
  private enum CodingKeys: String, CodingKey {
    case suggestion, dots, ranking, evaluation, hands
  }
  private enum SuggestionCodingKeys: String, CodingKey { case text }
  private enum DotsCodingKeys: String, CodingKey { case counts }
  private enum RankingCodingKeys: String, CodingKey { case order }
  private enum EvaluationCodingKeys: String, CodingKey { case scores }
  private enum HandsCodingKeys: String, CodingKey { case fingers }

  public init(from decoder: any Decoder) throws {
    let kinds = try decoder.container(keyedBy: CodingKeys.self)
    guard let kind = kinds.allKeys.first, kinds.allKeys.count == 1 else {
      throw DecodingError.impossible(decoder, "an entry is of one kind")
    }
    switch kind {
    case .suggestion:
      let values = try kinds.nestedContainer(keyedBy: SuggestionCodingKeys.self, forKey: kind)
      self = .suggestion(text: try values.decode(CleanText.self, forKey: .text))
    case .dots:
      let values = try kinds.nestedContainer(keyedBy: DotsCodingKeys.self, forKey: kind)
      let counts = try values.decode([SuggestionID: Int].self, forKey: .counts)
      try counts.values.require(0...VoteRules.mostVotesEach, "dots", decoder)
      self = .dots(counts: counts)
    case .ranking:
      let values = try kinds.nestedContainer(keyedBy: RankingCodingKeys.self, forKey: kind)
      self = .ranking(order: try values.decode([SuggestionID].self, forKey: .order))
    case .evaluation:
      let values = try kinds.nestedContainer(keyedBy: EvaluationCodingKeys.self, forKey: kind)
      self = .evaluation(scores: try values.decode(EvaluationScores.self, forKey: .scores))
    case .hands:
      let values = try kinds.nestedContainer(keyedBy: HandsCodingKeys.self, forKey: kind)
      let fingers = try values.decode([Statement: Int].self, forKey: .fingers)
      // A sheet that was begun holds -1 for a question that is left out.
      try fingers.values.require(-1...StrategyStatement.scale.upperBound, "fingers", decoder)
      self = .hands(fingers: fingers)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var kinds = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .suggestion(let text):
      var values = kinds.nestedContainer(keyedBy: SuggestionCodingKeys.self, forKey: .suggestion)
      try values.encode(text, forKey: .text)
    case .dots(let counts):
      var values = kinds.nestedContainer(keyedBy: DotsCodingKeys.self, forKey: .dots)
      try values.encode(counts, forKey: .counts)
    case .ranking(let order):
      var values = kinds.nestedContainer(keyedBy: RankingCodingKeys.self, forKey: .ranking)
      try values.encode(order, forKey: .order)
    case .evaluation(let scores):
      var values = kinds.nestedContainer(keyedBy: EvaluationCodingKeys.self, forKey: .evaluation)
      try values.encode(scores, forKey: .scores)
    case .hands(let fingers):
      var values = kinds.nestedContainer(keyedBy: HandsCodingKeys.self, forKey: .hands)
      try values.encode(fingers, forKey: .fingers)
    }
  }
}

extension Sequence where Element == Int {
  /// Throws where one of the numbers lies outside of what a person can enter.
  func require(
    _ range: ClosedRange<Int>, _ what: String, _ decoder: any Decoder
  ) throws {
    guard allSatisfy(range.contains) else {
      throw DecodingError.impossible(
        decoder, "\(what) from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}

extension DecodingError {
  /// Says what was wanted in place of a value that nobody can have entered.
  static func impossible(_ decoder: any Decoder, _ wanted: String) -> DecodingError {
    .dataCorrupted(Context(codingPath: decoder.codingPath, debugDescription: "wanted: \(wanted)"))
  }
}
