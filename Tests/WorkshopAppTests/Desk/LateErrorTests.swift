import FaultyDisk
import Foundation
import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The disk reports an error after it took what was decided: nobody decides it twice.
@Suite final class LateErrorTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "rooftop-late-\(UUID().uuidString)")
  private let store: SQLiteStore

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteStore.create(folder.appending(path: "a.okr").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func aNoteAtTheDeskIsWrittenOnceAndCalledSaved() throws {
    let story = try Story(Fixture.through(.sceneSetting), store: store)
    let before = story.events.count
    story.press("a")
    story.type("Once")
    faulty_disk_break(store.path, FAULTY_LAST_SYNC, 1)
    story.press("Enter")
    #expect(faulty_disk_failures(store.path) == 1)
    story.pass(seconds: 10)
    #expect(story.events.count == before + 1)
    #expect(story.shows("✓ saved"))
  }

  /// Nobody knows for a while: that is said, the step waits, and Enter does not write it again.
  @Test func whatIsNotKnownIsSaidAndLookedUpByItself() throws {
    let story = try Story(Fixture.through(.sceneSetting), store: store)
    let before = story.events.count
    story.press("a")
    story.type("Once")
    faulty_disk_break(store.path, FAULTY_LAST_SYNC, 1)
    faulty_disk_stay_broken(store.path)
    story.press("Enter")
    #expect(story.shows("it is not known yet whether your last step was saved"))
    #expect(!story.shows("✓ saved"))
    story.press("Enter", "Enter")
    story.pass(seconds: 4)
    #expect(story.events.count == before)
    faulty_disk_mend(store.path)
    story.pass(seconds: 10)
    #expect(story.events.count == before + 1)
    #expect(story.shows("✓ saved"))
    #expect(try store.drafts().isEmpty)
  }

  @Test(arguments: [false, true])
  func aSuggestionAtASeatIsInTheBoxAndNotInItsDraftToo(_ staysBroken: Bool) throws {
    let story = try Story(Fixture.through(.rooftopObjectives), store: store)
    story.press("o", "h", "Enter")
    story.type("Ana")
    story.press("Enter")
    story.type("Loved by every neighbour")
    story.press("Enter")
    faulty_disk_break(store.path, FAULTY_LAST_SYNC, 1)
    if staysBroken { faulty_disk_stay_broken(store.path) }
    story.press("s")
    if staysBroken {
      #expect(!story.shows("Ana, you are in."))
      story.pass(seconds: 4)
      faulty_disk_mend(store.path)
      story.pass(seconds: 10)
    }
    #expect(faulty_disk_failures(store.path) > 0)
    #expect(story.shows("Ana, you are in."), "\(story.screen)")
    #expect(try store.drafts().isEmpty)
    #expect(story.workshop.openRound?.turns.count == 1)
    #expect(try SQLiteStore.check(store.path).isSound)
  }
}
