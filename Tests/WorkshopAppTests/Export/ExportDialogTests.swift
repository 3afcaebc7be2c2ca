import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopApp

/// Files asked for at the desk.
@Suite struct ExportDialogTests {
  /// Stands for the disk.
  private final class Disk {
    var orders: [ExportOrder] = []
    var taken: Set<String> = []

    func write(_ order: ExportOrder, _ timeline: Timeline) -> ExportOutcome {
      orders.append(order)
      guard order.overwrites || taken.insert(order.name).inserted else {
        return .refused("There is a file of this name already.")
      }
      return .written
    }
  }

  private func story(_ disk: Disk) throws -> Story {
    try Story(Fixture.filled(.evaluation), exporter: { disk.write($0, $1) })
  }

  @Test func theNamesAreShownBeforeAnythingIsWritten() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X")
    let worksheet = Worksheet(story.workshop)
    for format in ExportFormat.allCases {
      #expect(story.shows(FileName.of(worksheet, format)))
    }
    #expect(disk.orders.isEmpty)
  }

  @Test func enterWritesWhatIsMarked() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X", "Space", "Enter")
    #expect(disk.orders.map(\.format) == Array(ExportFormat.allCases.dropFirst()))
    #expect(disk.orders.allSatisfy { $0.folder == "." && !$0.overwrites })
    #expect(story.shows("6 files in ."))
    let written = story.rows.filter { $0.contains("written") }
    #expect(written.count == 6)
  }

  @Test func aFileThatIsThereIsWrittenOverOnlyWhenAsked() throws {
    let disk = Disk()
    let story = try story(disk)
    disk.taken = [FileName.of(Worksheet(story.workshop), .html)]
    story.press("X", "o")
    #expect(story.shows("No file was refused."))
    story.press("Enter")
    #expect(story.shows("! There is a file of this name already."))
    #expect(
      story.shows(
        "6 files in .. 1 file was not written: the list says why. o writes over what is there."))
    disk.orders = []
    story.press("o")
    #expect(disk.orders.map(\.format) == [.html])
    #expect(disk.orders.map(\.overwrites) == [true])
    #expect(story.shows("7 files in ."))
  }

  @Test func allThatIsThereAlreadyIsSaidInOneLine() throws {
    let disk = Disk()
    let story = try story(disk)
    let worksheet = Worksheet(story.workshop)
    disk.taken = Set(ExportFormat.allCases.map { FileName.of(worksheet, $0) })
    story.press("X", "Enter")
    #expect(
      story.shows("7 files were not written: the list says why. o writes over what is there."))
  }

  @Test func theFolderIsChosenOnce() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X", "f")
    story.press("Backspace")
    story.type("out q")
    story.press("Enter", "Enter")
    #expect(disk.orders.allSatisfy { $0.folder == "out q" } && !disk.orders.isEmpty)
    story.press("Esc", "X")
    #expect(story.shows("Folder out q"))
  }

  @Test func withNothingMarkedEnterSaysSo() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X")
    for _ in ExportFormat.allCases { story.press("Space", "Down") }
    story.press("Enter")
    #expect(disk.orders.isEmpty)
    #expect(story.shows("Mark one format at least with Space."))
  }

  @Test func whereNoFilesAreWrittenItSaysSo() throws {
    let story = try Story(Fixture.filled(.evaluation))
    story.press("X", "Enter")
    #expect(story.shows("Files are written at the desk only."))
  }
}
