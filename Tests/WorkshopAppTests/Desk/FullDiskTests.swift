import PlainText
import Testing
import WorkshopImport
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A disk that is full for a while.
@Suite struct FullDiskTests {
  private func story(_ disk: FailingStore) throws -> Story {
    let story = try Story(Fixture.through(.sceneSetting), store: disk)
    story.press("a")
    story.type("Half a thought")
    return story
  }

  @Test func aDraftThatFailedIsSavedOnceThereIsRoomThoughNobodyTypes() throws {
    let disk = FailingStore()
    let story = try story(disk)
    disk.writeProblem = .diskFull
    story.type(" and more")
    story.pass(seconds: 2)
    #expect(story.shows("NOT SAVED"))
    disk.writeProblem = nil
    story.pass(seconds: 6)
    #expect(!story.shows("NOT SAVED"))
    #expect(try disk.drafts()[.desk(0)]?.string.contains("Half a thought and more") == true)
  }

  @Test func aDecisionThatFailedKeepsItsTextAndSucceedsLater() throws {
    let disk = FailingStore()
    let story = try story(disk)
    let before = story.events
    disk.writeProblem = .diskFull
    story.press("Enter")
    #expect(story.shows("The disk is full."))
    #expect(story.shows("Half a thought"))
    #expect(story.events == before)
    disk.writeProblem = nil
    story.press("Enter")
    #expect(story.events.count == before.count + 1)
  }

  @Test func anImportThatFailedLeavesNothingAndSucceedsLater() throws {
    let disk = FailingStore()
    let story = try Story(
      Fixture.through(.sceneSetting), store: disk,
      importer: { _ in
        .read(.people([.init(number: 1, name: "Zoe"), .init(number: 2, name: "Yan")]))
      })
    story.press("I", "Enter")
    story.type("p")
    story.press("Enter")
    disk.writeProblem = .diskFull
    story.press("a")
    #expect(story.shows("The disk is full."))
    #expect(story.workshop.people.count == 3)
    disk.writeProblem = nil
    story.press("a")
    #expect(story.workshop.people.count == 5)
    #expect(story.shows("Done: 2 added."))
  }
}
