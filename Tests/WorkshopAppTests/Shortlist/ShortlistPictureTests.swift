import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ShortlistPictureTests {
  @Test(arguments: snapshotSizes)
  func reviewing(size: Size) throws {
    let story = try Story.table(size: size)
    story.press("=", "Enter", "M", "Down", "Space")
    story.press("Up")
    expectSnapshot(story.frame, "shortlist-reviewing-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func spotlight(size: Size) throws {
    let story = try Story.table(size: size)
    story.press("f")
    expectSnapshot(story.frame, "shortlist-spotlight-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func voting(size: Size) throws {
    let story = try Story.table(size: size)
    story.press("v", "Enter")
    try story.turn("Ana", .dots(counts: [story.id(0): 1]))
    expectSnapshot(story.frame, "shortlist-voting-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func settled(size: Size) throws {
    let story = try Story.table(people: 5, size: size)
    try story.vote([[0, 1], [0, 1], [0, 3], [0, 3], [0, 3]])
    expectSnapshot(story.frame, "shortlist-settled-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func tied(size: Size) throws {
    let story = try Story.tied(people: 4, size: size)
    expectSnapshot(story.frame, "shortlist-tied-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func waysOutOfATie(size: Size) throws {
    let story = try Story.tied(size: size)
    story.press("y")
    expectSnapshot(story.frame, "shortlist-ways-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func decided(size: Size) throws {
    let story = try Story.tied(size: size)
    story.press("y", "f")
    story.press("Up")
    expectSnapshot(story.frame, "shortlist-decided-\(size.words)")
  }

  @Test(arguments: snapshotSizes)
  func openingTheVote(size: Size) throws {
    let story = try Story.table(size: size)
    story.press("v")
    expectSnapshot(story.frame, "shortlist-open-vote-\(size.words)")
  }
}
