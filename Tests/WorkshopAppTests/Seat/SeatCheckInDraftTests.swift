import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What an owner types at a seat is kept until it is checked in.
@Suite struct SeatCheckInDraftTests {
  /// Goes from the screen between two people to the first check-in that Chen owes.
  private func begin(at story: Story) { story.press("Enter", "Down", "Enter", "Enter") }

  private func typeAll(at story: Story) {
    story.type("3")
    story.press("Tab")
    story.type("7")
    story.press("Tab")
    story.type("Two fairs, \"good\" ones")
  }

  @Test func whatIsTypedComesBackAfterAKill() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    typeAll(at: story)
    story.pass(seconds: 2)
    #expect(story.ledger.drafts.count == 1)
    story.restart()
    begin(at: story)
    #expect(story.shows("Your draft is back, Chen.") && story.shows("Two fairs, \"good\" ones"))
    let id = story.workshop.currentSet.objectives.flatMap(\.keyResults)[1].id
    #expect(story.ledger.drafts.keys.first == .checkIn(id))
    story.press("Enter")
    let checkIn = try #require(story.workshop.currentSet.checkIns(of: id).last)
    #expect(checkIn.reading == .value(3) && checkIn.confidence?.value == 7)
    #expect(checkIn.comment == "Two fairs, \"good\" ones")
    #expect(story.ledger.drafts.isEmpty)
  }

  @Test func whoLeavesFindsItAgainAndErasesItByEmptyingTheLine() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("3")
    story.press("Esc")
    #expect(story.shows("Chen, your key results") && story.shows("Your draft is kept."))
    story.press("Enter")
    #expect(story.shows("Your draft is back, Chen."))
    story.press("Ctrl-U", "Esc")
    #expect(story.shows("Chen, your key results") && !story.shows("Your draft is kept."))
    #expect(story.ledger.drafts.isEmpty)
    story.press("Enter")
    #expect(!story.shows("Your draft is back"))
  }

  /// The last letters wait to be saved when Enter comes: they are not saved after it.
  @Test func whatIsCheckedInIsNoDraftAnyMore() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("3")
    story.pass(seconds: 2)
    story.type("4")
    story.press("Enter")
    #expect(story.shows("Checked in."))
    story.pass(seconds: 5)
    #expect(story.ledger.drafts.isEmpty)
  }

  @Test func whatIsRefusedStaysADraft() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("many")
    story.press("Enter")
    #expect(story.shows("Type a number"))
    story.pass(seconds: 2)
    story.restart()
    begin(at: story)
    #expect(story.shows("many"))
  }

  /// The draft of one key result is nobody's who checks another one in.
  @Test func eachKeyResultHasItsOwn() throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    begin(at: story)
    story.type("41")
    story.press("Esc", "Down", "Enter")
    #expect(!story.shows("41") && !story.shows("Your draft is back"))
    story.type("52")
    story.press("Esc", "Up", "Enter")
    #expect(story.shows("41") && !story.shows("52"))
  }

  @Test func twoSeatsDoNotCheckTheSameKeyResultIn() throws {
    let room = try SeveralTerminals(SeatCheckInTests.weekly())
    begin(at: room.left)
    room.left.type("41")
    room.look()
    begin(at: room.right)
    #expect(room.right.shows("1.2 is being checked in at another terminal."))
    room.right.press("Down", "Enter")
    #expect(room.right.shows("One line why"))
    room.right.press("Esc")
    room.left.press("Esc")
    room.look()
    room.right.press("Up", "Enter")
    #expect(room.right.shows("Your draft is back, Chen.") && room.right.shows("41"))
  }

  /// What somebody else wrote into the file is no reason to fail.
  @Test(arguments: ["", "{", "{\"fields\":[]}", "{\"fields\":[\"1\",\"2\",\"3\",\"4\"]}"])
  func aDraftThatCannotBeReadIsAnEmptyForm(_ text: String) throws {
    let story = try Story(SeatCheckInTests.weekly(), face: .seat)
    let id = story.workshop.currentSet.objectives.flatMap(\.keyResults)[1].id
    try story.ledger.saveDraft(CleanText(text), for: .checkIn(id))
    story.restart()
    begin(at: story)
    #expect(story.shows("One line why"))
  }
}
