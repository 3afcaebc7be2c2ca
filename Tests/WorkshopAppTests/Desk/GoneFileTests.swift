import Foundation
import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The workshop's file is deleted or replaced while people work in it.
@Suite final class GoneFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "rooftop-gone-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func story(
    _ kind: PhaseKind = .sceneSetting, face: Face = .desk, size: Size = Size(width: 80, height: 24)
  ) throws -> Story {
    let folder = folder
    let story = try Story(
      Fixture.through(kind), face: face, size: size,
      store: try SQLiteStore.create(path("a.okr")),
      copyNaming: CopyNaming(
        path: { folder.appending(path: $0).path },
        shown: { CleanText(URL(filePath: $0).lastPathComponent) }))
    try story.ledger.enter(as: .desk)
    return story
  }

  private func delete() throws { try FileManager.default.removeItem(atPath: path("a.okr")) }

  private func replace() throws {
    try Data("another file".utf8).write(to: URL(filePath: path("b")))
    #expect(rename(path("b"), path("a.okr")) == 0)
  }

  @Test func aDeletedFileIsSaidAtOnceAndNothingIsCalledSaved() throws {
    let story = try story()
    #expect(story.shows("✓ saved"))
    try delete()
    story.send(.fileChanged)
    #expect(story.shows("NOT SAVED"))
    #expect(!story.shows("✓ saved"))
    #expect(story.shows("The workshop file was deleted or moved"))
    #expect(story.shows("Save it under a new name"))
  }

  @Test func everyStepIsRefusedAndOffersTheCopyAgain() throws {
    let story = try story()
    let before = story.events
    try replace()
    story.send(.fileChanged)
    story.press("Esc")
    #expect(story.shows("The workshop file is gone: nothing is saved any more."))
    story.press("*")
    #expect(story.events == before)
    #expect(story.shows("Save it under a new name"))
    #expect(try Data(contentsOf: URL(filePath: path("a.okr"))) == Data("another file".utf8))
  }

  @Test(arguments: [true, false])
  func theCopyIsWholeAndWorkGoesOnThere(_ isReplaced: Bool) throws {
    let story = try story(.rooftopObjectives)
    story.press("o")
    try story.turn("Ana", .suggestion(text: "Loved by every neighbour"))
    try story.ledger.setPin("2468")
    let before = story.events
    if isReplaced { try replace() } else { try delete() }
    story.send(.fileChanged)
    story.press("Enter")
    #expect(story.shows("Saved as copy.okr"), "\(story.screen)")
    #expect(try SQLiteStore.check(path("copy.okr")).isSound)
    story.press("*")
    #expect(story.events == before + [.timerExtended(minutes: 5)])
    #expect(story.shows("✓ saved"))
    let again = try Ledger(try SQLiteStore.open(path("copy.okr"), access: .readOnly))
    #expect(again.timeline.records.map(\.event) == story.events)
    #expect(try again.isPin("2468"))
    again.close()
  }

  @Test func aNameThatIsTakenIsRefusedAndAnotherOneMayBeTyped() throws {
    let story = try story()
    try Data("mine".utf8).write(to: URL(filePath: path("copy.okr")))
    try delete()
    story.send(.fileChanged)
    story.press("Enter")
    #expect(story.shows("There is a file of this name already."))
    story.press("Home")
    story.type("my-")
    story.press("Enter")
    #expect(try SQLiteStore.check(path("my-copy.okr")).isSound)
    #expect(try Data(contentsOf: URL(filePath: path("copy.okr"))) == Data("mine".utf8))
  }

  /// What was being typed is not lost with the file, and the question does not eat its letters.
  @Test func whoIsTypingGoesOnAndTheTextReachesTheCopy() throws {
    let story = try story()
    story.press("a")
    story.type("Half a tho")
    try delete()
    story.send(.fileChanged)
    story.type("ught")
    #expect(story.shows("Half a thought"))
    #expect(story.shows("NOT SAVED"))
    story.press("Enter")
    #expect(story.shows("Save it under a new name"))
    story.press("Enter")
    #expect(story.shows("Half a thought"))
    story.press("Enter")
    story.pass(seconds: 1)
    let again = try Ledger(try SQLiteStore.open(path("copy.okr"), access: .readOnly))
    #expect(again.timeline.workshop.notes.map(\.text).contains("Half a thought"))
    again.close()
  }

  @Test func whoQuitsWithoutACopyIsAskedAndTold() throws {
    let story = try story()
    try delete()
    story.send(.fileChanged)
    story.press("Esc", "q")
    #expect(story.shows("Without a copy, all of it is lost."))
    #expect(!story.isOver)
    story.press("y")
    #expect(story.isOver)
    #expect(story.lost?.exitCode == 74)
  }

  @Test func aSeatCallsTheFacilitatorAndTheRoomWaitsForTheCopy() throws {
    let seat = try story(.rooftopObjectives, face: .seat)
    try delete()
    seat.send(.fileChanged)
    #expect(seat.shows("Call the facilitator."))
    #expect(!seat.shows("Save it under"))
    let room = try story(.rooftopObjectives, face: .room)
    try delete()
    room.send(.fileChanged)
    #expect(room.shows("The workshop file is gone."))
  }

  @Test func theRoomOfARehearsalIsToldThatItIsOver() throws {
    let demo = DemoWorkshop.steps(through: .rooftopObjectives, cycle: Fixture.cycle)
    let room = try Story(
      RehearsalWorkshop(demo, people: 5).steps.map(\.event), face: .room,
      store: try SQLiteStore.create(path("a.okr")))
    try delete()
    room.send(.fileChanged)
    #expect(room.shows("The rehearsal is over."))
    #expect(!room.shows("Save a copy"))
  }

  @Test func aTextAtASeatIsNotLostUnsaid() throws {
    let before = try story(.rooftopObjectives)
    before.press("o")
    let seat = try Story(face: .seat, store: try SQLiteStore.open(path("a.okr")))
    seat.sit()
    seat.type("Half a rock")
    try delete()
    seat.send(.fileChanged)
    #expect(seat.shows("Your text stays here."))
    seat.press("F12")
    seat.pass(seconds: 1)
    #expect(seat.shows("Save a copy at the desk, close this seat, join that."))
    seat.press("Enter")
    #expect(!seat.isOver)
    #expect(seat.shows("closing loses it"))
    seat.press("Esc", "Enter", "Enter")
    #expect(seat.shows("Half a rock"), "\(seat.screen)")
    seat.press("F12", "Enter")
    #expect(seat.isOver)
    #expect(seat.lost?.exitCode == 74)
  }

  @Test func aFileThatComesBackIsUsedAgain() throws {
    let story = try story()
    #expect(rename(path("a.okr"), path("elsewhere")) == 0)
    story.send(.fileChanged)
    #expect(story.shows("NOT SAVED"))
    #expect(rename(path("elsewhere"), path("a.okr")) == 0)
    story.pass(seconds: 4)
    #expect(story.shows("✓ saved"))
    #expect(!story.shows("Save it under"))
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try story(size: size)
    try delete()
    story.send(.fileChanged)
    expectSnapshot(story.frame, "gone-\(size.words)")
  }
}
