import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md, section 16, and PRODUCT.md, "The weeks": confidence that everyone gives in private.
@Suite struct PrivateConfidenceTests {
  /// Two key results of the sample workshop's set in a weekly check-in, three people in.
  private func shown(_ answers: [[Int]]) throws -> (Timeline, [KeyResultID]) {
    var timeline = Timeline()
    func add(_ event: Event) throws {
      let seq = timeline.lastSeq + 1
      try timeline.append(
        EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    }
    for step in DemoWorkshop.steps(through: .evaluation, cycle: TrackedQuarter.cycle) {
      try add(step.event)
    }
    try add(.sessionEnded(overriding: []))
    try add(
      .sessionOpened(
        kind: .weekly, set: OKRSet.firstID, opening: nil, agenda: SessionKind.weekly.agenda,
        absent: []))
    let ids = timeline.workshop.currentSet.objectives.flatMap(\.keyResults).prefix(2).map(\.id)
    try add(.roundOpened(kind: .confidence(keyResults: ids)))
    let round = try #require(timeline.workshop.openRound).id
    for person in timeline.workshop.present.prefix(answers.count) {
      try add(.turnTaken(round: round, person: person.id, passed: false))
    }
    try add(.roundClosed(round: round))
    #expect(timeline.workshop.currentSet.saidInPrivate(of: ids[0]) == nil)
    try add(
      .roundRevealed(
        round: round,
        entries: answers.map { answers in
          .evaluation(
            scores: EvaluationScores(
              objectives: [:],
              confidence: Dictionary(uniqueKeysWithValues: zip(ids, answers))))
        }))
    return (timeline, Array(ids))
  }

  @Test func itIsShownTogetherTheLeastSureFirst() throws {
    let (timeline, ids) = try shown([[8, 3], [6, 4], [7, 2]])
    let set = timeline.workshop.currentSet
    #expect(set.privateConfidence.map(\.subject) == [.confidence(ids[1]), .confidence(ids[0])])
    #expect(set.saidInPrivate(of: ids[1])?.mean == 3)
    #expect(set.saidInPrivate(of: ids[0])?.counts == [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0])
  }

  @Test(arguments: [([8, 7, 7], 7), ([8, 7], 8), ([0, 0, 1], 0)])
  func theMeanIsRoundedToAConfidence(said: [Int], mean: Int) throws {
    #expect(ScoreDistribution(scale: 0...10, answers: said).roundedMean == mean)
  }

  @Test func aCheckInSinceHasTakenItIn() throws {
    var (timeline, ids) = try shown([[8, 3], [6, 4], [7, 2]])
    let seq = timeline.lastSeq + 1
    let keyResult = try #require(timeline.workshop.keyResult(ids[0]))
    let reading: CheckInReading =
      switch keyResult.wording.kind {
      case .milestone: .stages([0])
      case .binary: .done(false)
      default: .value(3)
      }
    try timeline.append(
      EventRecord(
        seq: seq, at: Timestamp(seconds: seq), author: .desk,
        event: .checkedIn(keyResult: ids[0], day: TrackedQuarter.monday(1), reading: reading)))
    let set = timeline.workshop.currentSet
    #expect(set.saidInPrivate(of: ids[0]) == nil && set.saidInPrivate(of: ids[1]) != nil)
    #expect(!set.talksOfPrivateConfidence)
  }

  @Test func itIsHeldInWeeklyTrackingAndAboutKeyResultsThatAreThere() throws {
    let (timeline, ids) = try shown([[8, 3], [6, 4], [7, 2]])
    let workshop = timeline.workshop
    #expect(workshop.rejection(of: .roundOpened(kind: .confidence(keyResults: ids))) == nil)
    #expect(workshop.rejection(of: .roundOpened(kind: .confidence(keyResults: []))) != nil)
    #expect(
      workshop.rejection(of: .roundOpened(kind: .confidence(keyResults: [KeyResultID(2)]))) != nil)
  }
}
