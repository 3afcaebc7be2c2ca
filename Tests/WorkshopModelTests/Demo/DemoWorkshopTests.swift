import PlainText
import Testing
import WorkshopModel

@Suite struct DemoWorkshopTests {
  private static let cycle = Cycle.annual(containing: CalendarDate(dayNumber: 20_880))

  private func timeline(_ steps: some Sequence<DemoStep>) throws -> Timeline {
    try Timeline(
      replaying: steps.enumerated().map { index, step in
        EventRecord(
          seq: index + 1, at: Timestamp(seconds: step.second), author: .desk, event: step.event)
      })
  }

  @Test(arguments: DemoWorkshop.phases) func everyPhaseBeginsWithItsTimerStopped(
    _ kind: PhaseKind
  ) throws {
    let steps = DemoWorkshop.steps(through: kind, cycle: Self.cycle)
    let workshop = try timeline(steps).workshop
    #expect(workshop.phase?.kind == kind)
    #expect(workshop.phase?.clock.isRunning == false)
    #expect(steps == DemoWorkshop.steps(through: kind, cycle: Self.cycle))
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.second <= $1.second })
  }

  @Test(arguments: DemoWorkshop.quarterPhases.map(\.kind))
  func everyPhaseOfTheQuarterBeginsWithItsTimerStopped(_ kind: PhaseKind) throws {
    let steps = DemoWorkshop.steps(throughQuarter: kind, cycle: Self.cycle)
    let workshop = try timeline(steps).workshop
    #expect(workshop.phase?.kind == kind)
    #expect(
      workshop.currentSet.id
        == ([.share, .embedding].contains(kind) ? OKRSet.firstID : OKRSet.firstQuarterID))
    #expect(workshop.phase?.clock.isRunning == false)
    #expect(workshop.sets[0].isAccepted)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.second <= $1.second })
  }

  @Test func theQuarterServesTheYearAndHasTasks() throws {
    let workshop = try timeline(
      DemoWorkshop.steps(throughQuarter: .tasks, cycle: Self.cycle)
    ).workshop
    let quarter = workshop.currentSet
    #expect(quarter.objectives.map(\.keyResults.count) == [1, 1])
    #expect(quarter.objectives[0].serves.count == 1)
    for keyResult in quarter.objectives.flatMap(\.keyResults) {
      let shares = workshop.quarterShares(
        for: keyResult.id, from: keyResult.values?.baseline)
      #expect(shares.count == 1)
    }
    #expect(quarter.tasks.count == 2)
    #expect(workshop.unmet().count == 1)
  }

  @Test func whatIsSharedWasReadBefore() throws {
    let steps = DemoWorkshop.steps(throughQuarter: .share, cycle: Self.cycle)
    let entered = try #require(
      steps.lastIndex { if case .phaseEntered = $0.event { true } else { false } })
    #expect(try timeline(steps.prefix(entered)).workshop.unmet() == [])
    #expect(try timeline(steps).workshop.unmet() == ["No files are written yet: f writes them"])
  }

  @Test func everyGateWasMetWithoutAnOverride() throws {
    let steps = DemoWorkshop.steps(through: .alignment, cycle: Self.cycle)
    for (index, step) in steps.enumerated() {
      guard case .phaseEntered = step.event else { continue }
      #expect(try timeline(steps.prefix(index)).workshop.unmet() == [])
    }
  }

  /// `rooftop check` compares what is in the box with who took a turn: a demo has an empty box.
  @Test(arguments: DemoWorkshop.phases) func noPhaseWaitsForSealedEntries(
    _ kind: PhaseKind
  ) throws {
    let workshop = try timeline(DemoWorkshop.steps(through: kind, cycle: Self.cycle)).workshop
    #expect(workshop.currentSet.rounds.allSatisfy { $0.stage == .revealed })
  }

  @Test func theShortlistBeginsWithNineSuggestionsOfWhichTwoAreAlike() throws {
    let workshop = try timeline(DemoWorkshop.steps(through: .shortlist, cycle: Self.cycle)).workshop
    #expect(workshop.currentSet.suggestions.count == 9)
    let pairs = Similarity.pairs(among: workshop.currentSet.suggestions.map { ($0.id, $0.text) })
    let first = try #require(pairs.first)
    #expect(first.similarity > 0.5)
    #expect(pairs.dropFirst().allSatisfy { $0.similarity < first.similarity })
  }

  @Test func theAlignmentBeginsWithOneGapAndOneOpenNeed() throws {
    let workshop = try timeline(DemoWorkshop.steps(through: .alignment, cycle: Self.cycle))
      .workshop
    let matrix = AlignmentMatrix(workshop.sets[0], in: workshop)
    #expect(matrix.units.count == 4)
    #expect(matrix.census.flags.map(\.words) == ["1.3 has no lead"])
    #expect(workshop.openNeeds.count == 1)
    #expect(workshop.unmet() == ["1.3 has no lead", "1 need has no answer"])
  }

  @Test func theWholeStoryHoldsEveryKindOfDecision() throws {
    let workshop = try timeline(DemoWorkshop.steps(through: .evaluation, cycle: Self.cycle))
      .workshop
    #expect(workshop.people.count == 8)
    #expect(workshop.currentSet.objectives.map(\.keyResults.count) == [3, 3, 3])
    let kinds = Set(workshop.currentSet.objectives.flatMap(\.keyResults).map(\.wording.kind))
    #expect(kinds.isSuperset(of: [.increase, .decrease, .atLeast, .atMost, .milestone, .binary]))
    #expect(workshop.currentSet.objectives.flatMap(\.keyResults).allSatisfy { $0.values != nil })
    #expect(workshop.currentSet.suggestions.contains { !$0.merged.isEmpty })
    #expect(workshop.currentSet.evaluationSummary?.voices == 8)
    #expect(workshop.statements[.strategy]?.earlier.count == 1)
    #expect(workshop.statements[.strategy]?.reason != nil)
  }
}
