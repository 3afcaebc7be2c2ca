import FoundationEssentials
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The phase Embedding: the readiness list, its forms, the verdict.
@Suite struct EmbedStoryTests {
  /// The sample workshop with its check-ins, in a session that asks whether it goes on alone.
  static func embedding() throws -> [Event] {
    try TrackScreenTests.weekly() + [
      .unitAdded(name: "Sales", parent: Unit.companyID),
      .unitAdded(name: "Workshop", parent: Unit.companyID),
      .sessionEnded(overriding: []),
      .sessionOpened(
        kind: .embedding, set: OKRSet.firstID, opening: nil, agenda: SessionKind.embedding.agenda,
        absent: []),
    ]
  }

  static func answered(_ answer: ReadinessAnswer = .no) throws -> [Event] {
    try embedding()
      + ReadinessItem.allCases.map {
        .readinessAnswered(item: $0, answer: answer, owner: "", note: "", overriding: [])
      }
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try Story(Self.embedding(), size: size)
    expectSnapshot(story.frame, "embed-\(size.words)")
    story.press("1", "Down", "2", "1", "Enter")
    expectSnapshot(story.frame, "embed-form-\(size.words)")
    story.press("Esc", "End")
    expectSnapshot(story.frame, "embed-end-\(size.words)")
    story.press("v")
    expectSnapshot(story.frame, "embed-verdict-\(size.words)")
  }

  @Test func withoutColourEverySignHasItsWord() throws {
    let story = try Story(Self.embedding())
    story.press("1", "2", "Down", "3")
    for words in ["✓ yes", "~ partly", "✗ no", "the data says no"] {
      #expect(story.shows(words), "\(words)")
    }
  }

  @Test func allTwelveAreSeenOnTheSmallestScreen() throws {
    let story = try Story(Self.embedding(), size: Size(width: 64, height: 20))
    var seen: Set<ReadinessItem> = []
    for _ in ReadinessItem.allCases {
      for item in ReadinessItem.allCases where story.shows(item.title.string) { seen.insert(item) }
      story.press("Down")
    }
    #expect(seen.count == 12)
    #expect(EmbedScreen.marked(story.state) == ReadinessItem.allCases.last)
  }

  @Test func aKeyAnswersAndTheMarkGoesOn() throws {
    let story = try Story(Self.embedding())
    story.press("Down", "Down", "1")
    #expect(story.workshop.embedding.replies[.scoresApartFromPay]?.answer == .yes)
    #expect(EmbedScreen.marked(story.state) == .threeObjectives)
    #expect(story.shows("Scores apart from pay: yes. u undoes it"))
    story.press("u")
    #expect(story.workshop.embedding.replies.isEmpty)
  }

  @Test func whatTheDataSaysAgainstAnAnswerIsSaidAtOnceAndKept() throws {
    let story = try Story(Self.embedding())
    story.press("Down", "1")
    let reply = try #require(story.workshop.embedding.replies[.sponsorAttends])
    #expect(reply.although == ["the data says no: no review was held yet"])
    // There is something to talk about: the mark stays.
    #expect(EmbedScreen.marked(story.state) == .sponsorAttends)
    #expect(story.shows("Sponsor attends reviews: yes, although the data says no"))
    story.press("Right")
    #expect(story.shows("! The data says no: no review was held yet"))
    story.press("1")
    #expect(story.shows("It is answered so already."))
  }

  @Test func aHeldKeyAnswersNothing() throws {
    let story = try Story(Self.embedding())
    story.hold("1", times: 5)
    #expect(story.workshop.embedding.replies.count <= 1)
  }

  @Test func theFormTakesAnswerOwnerAndNote() throws {
    let story = try Story(Self.embedding())
    story.press("Down", "Enter", "Enter")
    #expect(story.shows("Choose yes, partly or no"))
    story.press("Right")
    #expect(story.shows("! The data says no: no review was held yet"))
    story.press("Tab")
    story.type("åsa lindqvist")
    story.press("Tab")
    story.type("She comes to the next one")
    story.press("Enter")
    let reply = try #require(story.workshop.embedding.replies[.sponsorAttends])
    #expect(reply.answer == .yes && reply.owner == "Åsa Lindqvist")
    #expect(reply.note == "She comes to the next one")
    #expect(story.shows("Answered. 11 to go"))
    // The keys change the answer only.
    story.press("3")
    let changed = try #require(story.workshop.embedding.replies[.sponsorAttends])
    #expect(changed.answer == .no && changed.owner == "Åsa Lindqvist")
    #expect(changed.note == "She comes to the next one" && changed.although.isEmpty)
  }

  @Test func theGateListsWhatIsNotAnswered() throws {
    let story = try Story(Self.embedding())
    story.press("n")
    #expect(story.shows("12 items are not answered"))
    #expect(!story.workshop.isFinished)
    let end = try Story(Self.answered())
    end.press("n")
    #expect(end.workshop.isFinished)
  }

  @Test func theVerdictSaysWhatSpeaksAgainstIt() throws {
    let story = try Story(Self.answered(.yes))
    story.press("v")
    #expect(story.shows("answers say something else than the data."))
    #expect(!story.shows("not answered"))
    story.press("Enter")
    #expect(story.shows("Choose ready, ready with conditions, or not ready"))
    story.press("Right", "Right", "Enter")
    #expect(story.shows("Who says so is empty: type it first."))
    story.press("Tab")
    story.type("Åsa Lindqvist")
    story.press("Enter")
    #expect(story.shows("type what has to come true first."))
    story.press("Tab", "Tab")
    story.type("A champion in Sales")
    story.press("Enter")
    let verdict = try #require(story.workshop.embedding.verdict)
    #expect(verdict.judgement == .withConditions && verdict.approver == "Åsa Lindqvist")
    #expect(verdict.day == story.state.today && verdict.conditions == "A champion in Sales")
    story.press("End")
    #expect(story.shows("Verdict: ~ ready with conditions, says Åsa Lindqvist"))
  }

  @Test func theRoomFollowsTheMarkedItemAndTheViews() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(try Self.answered(.yes))
    let room = try both.room()
    room.pass(seconds: 1)
    #expect(room.shows("Are we ready? 12 of 12 answered"))
    #expect(room.shows("Strategy in one line"))
    desk.press("End")
    desk.rest()
    room.pass(seconds: 1)
    #expect(room.shows("Next cycle booked"))
    #expect(room.shows("! the data says no: no session is booked"))
    desk.press("Tab")
    desk.rest()
    room.pass(seconds: 1)
    #expect(room.shows("Who carries it on in each department?"))
  }
}
