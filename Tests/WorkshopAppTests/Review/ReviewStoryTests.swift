import FoundationEssentials
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The review of a cycle: the list, the forms, the end of the cycle.
@Suite struct ReviewStoryTests {
  /// The sample workshop with its check-ins, in the session that reviews it.
  static func review() throws -> [Event] {
    try TrackScreenTests.weekly() + [
      .sessionEnded(overriding: []),
      .sessionOpened(
        kind: .review, set: OKRSet.firstID, opening: nil, agenda: SessionKind.review.agenda,
        absent: []),
    ]
  }

  /// Everything said: scores as they are suggested, the first objective carried over, the others done.
  static func reviewed() throws -> [Event] {
    let events = try review()
    let set = try Story(events).workshop.sets[0]
    return events
      + set.objectives.flatMap(\.keyResults).map { keyResult in
        .keyResultScored(
          keyResult: keyResult.id, score: set.suggestedScore(of: keyResult), learned: "Ask sooner")
      }
      + set.objectives.enumerated().map { place, objective in
        .objectiveReviewed(
          objective: objective.id, outcome: place == 0 ? .keep : .done, why: "Half way there")
      }
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try Story(Self.review(), size: size)
    expectSnapshot(story.frame, "review-\(size.words)")
    story.press("Down", "Enter")
    expectSnapshot(story.frame, "review-score-\(size.words)")
    story.press("Esc", "Up", "Enter", "Right", "Right")
    expectSnapshot(story.frame, "review-outcome-\(size.words)")
    story.press("Esc", "c")
    expectSnapshot(story.frame, "review-close-\(size.words)")
    let end = try Story(Self.reviewed() + [.cycleClosed(overriding: [])], size: size)
    end.press("Down")
    expectSnapshot(end.frame, "review-closed-\(size.words)")
  }

  @Test func aScoreIsSuggestedAndTheMarkGoesOn() throws {
    let story = try Story(Self.review())
    story.press("Down")
    let first = story.workshop.currentSet.objectives[0].keyResults[0]
    let suggested = try #require(story.workshop.currentSet.suggestedScore(of: first))
    story.press("Enter")
    #expect(story.shows("Suggested: \(suggested.words)"))
    story.press("Tab", "Tab")
    story.type("Ask sooner")
    story.press("Enter")
    let review = try #require(story.workshop.currentSet.review.keyResults[first.id])
    #expect(review.score == suggested && review.learned == "Ask sooner")
    #expect(story.shows("Scored.") && story.shows("to go"))
    #expect(
      ReviewScreen.row(story.state)?.goal
        == .keyResult(id: story.workshop.currentSet.objectives[0].keyResults[1].id))
    story.press("u")
    #expect(story.workshop.currentSet.review.keyResults[first.id] == nil)
  }

  /// The first score says nothing of the whole set.
  @Test func thereIsNoVerdictBeforeAllAreScored() throws {
    let story = try Story(Self.review())
    let keyResults = story.workshop.currentSet.objectives.flatMap(\.keyResults)
      .filter { $0.wording.kind != .baseline }
    story.press("Down", "Enter", "Enter")
    #expect(story.workshop.currentSet.scored.scored == 1)
    #expect(story.shows("So far ") && story.shows("1 of \(keyResults.count) scored"))
    #expect(story.workshop.currentSet.verdict == nil)
    #expect(!SetVerdict.allCases.contains { story.shows($0.words.string) })
    let end = try Story(Self.reviewed())
    let verdict = try #require(end.workshop.currentSet.verdict)
    #expect(end.shows("\(verdict.words): \(verdict.meaning)"))
  }

  @Test func anObjectiveIsDecidedOnceItsKeyResultsHaveTheirScores() throws {
    let story = try Story(Self.review())
    let objectives = story.workshop.currentSet.objectives
    story.press("Down")
    for _ in objectives[0].keyResults { story.press("Enter", "Enter") }
    #expect(ReviewScreen.row(story.state)?.goal == .objective(id: objectives[0].id))
    story.press("Enter", "Right", "Tab")
    story.type("There")
    story.press("Enter")
    #expect(
      ReviewScreen.row(story.state)?.goal == .keyResult(id: objectives[1].keyResults[0].id))
  }

  @Test func anotherScoreNeedsAReason() throws {
    let story = try Story(Self.review())
    let first = story.workshop.currentSet.objectives[0].keyResults[0]
    story.press("Down", "Enter", "Ctrl-U")
    story.type("0.45")
    story.press("Enter")
    #expect(story.shows("Say in a line why the score is another."))
    story.press("Tab")
    story.type("The second fair counts double")
    story.press("Enter")
    let score = try #require(story.workshop.currentSet.score(of: first))
    #expect(score.words == "0.45" && score.override?.reason == "The second fair counts double")
    story.press("Up")
    #expect(story.shows("Another score, because: The second fair counts double"))
    #expect(story.shows("~ 0.45 amber"))
  }

  @Test(arguments: [("2", "A score lies between 0 and 1"), ("much", "Type a number")])
  func whatIsNoScoreIsRefusedInWords(_ typed: String, words: String) throws {
    let story = try Story(Self.review())
    story.press("Down", "Enter", "Ctrl-U")
    story.type(typed)
    story.press("Tab")
    story.type("Because")
    story.press("Enter")
    #expect(story.shows(words))
    #expect(story.workshop.currentSet.review.keyResults.isEmpty)
  }

  @Test func aReasonWithoutAnotherScoreIsNotLost() throws {
    let story = try Story(Self.review())
    story.press("Down", "Enter", "Tab")
    story.type("Because")
    story.press("Enter")
    #expect(story.shows("This is the suggested score."))
    #expect(story.shows("Because"))
  }

  @Test func nothingGoesOnByItself() throws {
    let story = try Story(Self.review())
    story.press("Enter", "Tab")
    story.type("Why not")
    story.press("Enter")
    #expect(story.shows("nothing goes on by itself"))
    story.press("Shift-Tab", "Right", "Right", "Enter")
    let objective = story.workshop.currentSet.objectives[0]
    let review = try #require(story.workshop.currentSet.review.objectives[objective.id])
    #expect(review.outcome == .keep && review.why == "Why not")
    #expect(story.shows("→ carry over"))
  }

  @Test func closingAsksAndListsWhatIsMissing() throws {
    let story = try Story(Self.review())
    story.press("c")
    #expect(story.shows("No score for") && story.shows("No decision about"))
    story.press("Enter")
    #expect(!story.workshop.currentSet.isClosed)
    story.press("c", "y")
    #expect(story.workshop.currentSet.isClosed)
    guard case .cycleClosed(let overriding, nil)? = story.events.last else {
      Issue.record("the last event closes the cycle")
      return
    }
    #expect(!overriding.isEmpty)
  }

  @Test func aClosedCycleIsReopenedWithAReasonOnly() throws {
    let story = try Story(Self.reviewed())
    #expect(story.workshop.currentSet.missingInReview == [])
    story.press("c")
    #expect(story.shows("1 objective waits as suggestions in the next cycle"))
    story.press("y")
    #expect(story.shows("■ closed"))
    for key in ["Enter", "c"] {
      story.press(key)
      #expect(story.shows("closed"))
    }
    #expect(story.state.dialogs.isEmpty)
    story.press("r", "Enter")
    #expect(story.shows("The reason is empty: type it first."))
    story.type("A number came late")
    story.press("Enter")
    #expect(!story.workshop.currentSet.isClosed)
    story.press("u")
    #expect(story.workshop.currentSet.isClosed)
  }

  @Test func heldKeysAndPastesDecideNothing() throws {
    let story = try Story(Self.reviewed())
    let before = story.events.count
    story.hold("c", times: 3)
    story.hold("y", times: 3)
    story.arrive("cy\rcy")
    story.hold("Enter", times: 8)
    #expect(story.events.count == before)
    #expect(!story.workshop.currentSet.isClosed)
  }

  @Test func theChartOfTheMarkedKeyResultShows() throws {
    let story = try Story(Self.review())
    story.press("v")
    #expect(story.shows("Mark a key result first"))
    story.press("Down", "v")
    #expect(story.state.dialogs.last is ChartDialog)
  }

  @Test func theRoomSeesOneObjectiveAtATimeAndFollowsTheMark() throws {
    let story = try Story(Self.reviewed())
    let objectives = story.workshop.currentSet.objectives
    let pages = (0..<objectives.count).compactMap {
      RoomPlaces(story.workshop).stage(of: [.objective(id: objectives[$0].id)])?.page
    }
    #expect(pages == Array(0..<objectives.count))
    story.press("PageDown")
    story.rest()
    let view = RoomView(story.workshop, story.state.stage)
    #expect(view.page == objectives.count - 1)
    let last = RoomView(
      story.workshop, RoomStage(.automatic, page: 99, in: story.workshop))
    guard case .list(let list) = last.scene else {
      Issue.record("the last page is the verdict")
      return
    }
    let verdict = try #require(story.workshop.currentSet.meanScore.value)
    #expect(list.heading.string.contains(SetVerdict(mean: verdict).words.string))
    #expect(list.items.count == objectives.count)
  }
}
