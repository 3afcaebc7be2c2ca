import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The picture of a decision is made while the disk takes it.
@Suite struct PictureAheadTests {
  private func story(_ disk: FailingStore) throws -> Story {
    let story = try Story(Fixture.through(.sceneSetting), store: disk)
    story.press("a")
    story.type("Half a thought")
    story.terminal.shown = []
    return story
  }

  @Test func itIsShownOnceTheDecisionIsWritten() throws {
    let story = try story(FailingStore())
    story.press("Enter")
    #expect(story.terminal.prepared == story.frame)
    #expect(story.terminal.shown.first == story.frame)
    #expect(story.shows("Added: Half a thought."))
  }

  @Test func itIsNeverShownWhereTheWriteFailsAtTheEnd() throws {
    let disk = FailingStore()
    let story = try story(disk)
    disk.writeProblem = .diskFull
    disk.failsLate = true
    story.press("Enter")
    let never = try #require(story.terminal.prepared)
    #expect(never != story.frame)
    #expect(!story.terminal.shown.contains(never))
    #expect(story.shows("The disk is full."))
    #expect(story.shows("Half a thought"))
    disk.writeProblem = nil
    story.press("Enter")
    #expect(story.workshop.notes(in: .outcomes).map(\.text).contains("Half a thought"))
  }

  @Test func onADiskThatIsFullNoneIsMadeInVain() throws {
    let disk = FailingStore()
    let story = try story(disk)
    disk.writeProblem = .diskFull
    disk.failsLate = true
    story.press("Enter")
    let first = story.terminal.prepared
    story.type(" more")
    story.press("Enter")
    #expect(story.shows("The disk is full."))
    #expect(story.terminal.prepared == first)
  }

  @Test func whatWasTypedWithItIsAnsweredFirst() throws {
    let story = try story(FailingStore())
    story.send([.key(KeyPress(.enter)), .key(KeyPress(.character("w")))])
    #expect(story.terminal.prepared == nil)
    #expect(story.terminal.shown.first == story.frame)
    #expect(story.workshop.notes(in: .outcomes).map(\.text).contains("Half a thought"))
  }

  @Test func whileTheFileIsHeldNoneIsMadeInVain() throws {
    let disk = FailingStore()
    let story = try story(disk)
    disk.writeProblem = .locked
    disk.failsLate = true
    story.press("Enter")
    let first = story.terminal.prepared
    story.pass(seconds: 3)
    #expect(disk.appends > 5)
    #expect(story.terminal.prepared == first)
    disk.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.shows("Added: Half a thought."))
  }
}
