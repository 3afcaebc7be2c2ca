import TerminalUI
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
    var failing: Set<ExportFormat> = []

    func write(_ order: ExportOrder, _ timeline: Timeline) -> ExportOutcome {
      orders.append(order)
      if failing.contains(order.format) { return .refused("The disk is full.") }
      guard order.overwrites || taken.insert(order.name).inserted else {
        return .isThere
      }
      return .written
    }
  }

  private func story(_ disk: Disk) throws -> Story {
    // Wide enough that no file name is broken.
    try Story(
      Fixture.filled(.evaluation), size: Size(width: 140, height: 34),
      exporter: { disk.write($0, $1) })
  }

  @Test func theNamesAreShownBeforeAnythingIsWritten() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X")
    let book = WorksheetBook(story.workshop)
    for format in ExportFormat.offered(hasCheckIns: false) {
      #expect(story.shows(FileName.of(book, format)))
    }
    #expect(disk.orders.isEmpty)
  }

  @Test func enterWritesWhatIsMarked() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X", "Space", "Enter")
    #expect(
      disk.orders.map(\.format) == Array(ExportFormat.offered(hasCheckIns: false).dropFirst()))
    #expect(disk.orders.allSatisfy { $0.folder == "." && !$0.overwrites })
    #expect(story.shows("8 files in ."))
    let written = story.rows.filter { $0.contains("written") }
    #expect(written.count == 8)
  }

  @Test func aFileThatIsThereIsWrittenOverOnlyWhenAsked() throws {
    let disk = Disk()
    let story = try story(disk)
    disk.taken = [FileName.of(WorksheetBook(story.workshop), .html)]
    story.press("X", "o")
    #expect(story.shows("No file was there already."))
    story.press("Enter")
    #expect(story.shows("! There is a file of this name already."))
    #expect(
      story.shows(
        "8 files in .. 1 file is there already; o writes over it: café-señor-東京-2027.html"))
    disk.orders = []
    story.press("o")
    #expect(disk.orders.map(\.format) == [.html])
    #expect(disk.orders.map(\.overwrites) == [true])
    #expect(story.shows("9 files in ."))
  }

  @Test func allThatIsThereAlreadyIsSaidInOneLine() throws {
    let disk = Disk()
    let story = try story(disk)
    let book = WorksheetBook(story.workshop)
    disk.taken = Set(ExportFormat.offered(hasCheckIns: false).map { FileName.of(book, $0) })
    story.press("X", "Enter")
    #expect(
      story.shows(
        "9 files are there already; o writes over them: café-señor-東京-2027.txt, café-señor-東京-2027.md and 7 more"
      ))
    #expect(!story.shows("in ."))
  }

  @Test func twoThatAreThereAreBothNamed() throws {
    let disk = Disk()
    let story = try story(disk)
    let book = WorksheetBook(story.workshop)
    disk.taken = [FileName.of(book, .csv), FileName.of(book, .markdown)]
    story.press("X", "Enter")
    #expect(
      story.shows(
        "2 files are there already; o writes over them: café-señor-東京-2027.md, café-señor-東京-2027.csv"
      ))
  }

  /// Writing over would not help what failed for another reason.
  @Test func whatIsThereAndWhatFailedAreToldApart() throws {
    let disk = Disk()
    let story = try story(disk)
    disk.taken = [FileName.of(WorksheetBook(story.workshop), .html)]
    disk.failing = [.csv]
    story.press("X", "Enter")
    #expect(story.shows("! The disk is full."))
    #expect(
      story.shows(
        "7 files in .. 1 file was not written: the list says why. 1 file is there already; o writes over it"
      ))
    disk.orders = []
    story.press("o")
    #expect(disk.orders.map(\.format) == [.html])
    #expect(story.shows("8 files in .. 1 file was not written: the list says why"))
    story.press("o")
    #expect(story.shows("No file was there already."))
  }

  @Test func theFolderIsChosenOnce() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X", "f")
    story.press("Backspace")
    story.type(" out q ")
    story.press("Enter", "Enter")
    #expect(disk.orders.allSatisfy { $0.folder == "out q" } && !disk.orders.isEmpty)
    story.press("Esc", "X")
    #expect(story.shows("Folder    out q"))
  }

  @Test func theSectionsAreChosenAndStay() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X")
    #expect(story.shows("Sections  all"))
    story.press("s")
    story.move(to: .log)
    story.press("Space", "Enter")
    #expect(story.shows("Sections  all but log"))
    story.press("Enter")
    #expect(disk.orders.allSatisfy { !$0.sections.contains(.log) && $0.sections.contains(.people) })
    story.press("Esc", "X")
    #expect(story.shows("Sections  all but log"))
  }

  @Test func aPageForTheBoardIsOneOfThem() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X", "s")
    story.move(to: .board)
    story.press("Space", "Enter")
    #expect(story.shows("Sections  board"))
    #expect(story.shows("2027-board.html") && story.shows("2027.csv"))
    story.press("Enter")
    #expect(disk.orders.allSatisfy { $0.sections == [.board] })
    #expect(disk.orders.first { $0.format == .html }?.name == "café-señor-東京-2027-board.html")
    story.press("s")
    story.move(to: .objectives)
    story.press("Space", "Enter")
    #expect(story.shows("Sections  objectives"))
  }

  @Test func theGoalsOfAllUnitsGoAlongOrThoseThatAreWorkedOn() throws {
    let disk = Disk()
    let story = try Story(
      BoardStoryTests.betweenSessions, size: Size(width: 140, height: 34),
      exporter: { disk.write($0, $1) })
    story.press("X", "c")
    #expect(story.shows("There is one set of goals: all of it goes along."))
    #expect(!story.shows("Goals of"))
    story.press("Esc", "o", "a")
    story.type("Sales")
    story.press("Enter", "Esc", "Esc", "Down", "Down", "s", "Enter", "X")
    #expect(story.shows("Goals of  all units and cycles; c takes Sales 2027 only"))
    story.press("c")
    #expect(story.shows("Goals of  Sales 2027; c takes all of them"))
    #expect(story.shows("café-señor-東京-sales-2027.html"))
    #expect(story.shows("café-señor-東京-2027.json"))
    story.press("Enter")
    let sales = try #require(story.workshop.sets.last).id
    #expect(disk.orders.count == ExportFormat.offered(hasCheckIns: false).count)
    #expect(disk.orders.allSatisfy { $0.set == sales })
    story.press("c")
    #expect(story.shows("Goals of  all units and cycles"))
  }

  @Test func noSectionAtAllIsNoChoice() throws {
    let story = try story(Disk())
    story.press("X", "s")
    for section in WorksheetSection.allCases {
      if WorksheetSection.whole.contains(section) { story.press("Space") }
      story.press("Down")
    }
    story.press("Enter")
    #expect(story.shows("Mark one section at least with Space."))
    story.press("Esc")
    #expect(story.shows("Sections  all"))
  }

  @Test func aTableIsMarkedForExcel() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X", "e")
    #expect(story.shows("2027.csv  for Excel"))
    story.press("Enter")
    #expect(disk.orders.filter(\.forExcel).map(\.format) == [.csv])
  }

  @Test func withNothingMarkedEnterSaysSo() throws {
    let disk = Disk()
    let story = try story(disk)
    story.press("X")
    for _ in ExportFormat.offered(hasCheckIns: false) { story.press("Space", "Down") }
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

extension Story {
  /// From the first section to this one.
  fileprivate func move(to section: WorksheetSection) {
    for _ in WorksheetSection.allCases.prefix(while: { $0 != section }) { press("Down") }
  }
}
