import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopApp
@testable import rooftop

/// What came of a file the desk asked for, on a real disk.
@Suite struct DeskExportTests {
  private let folder: TemporaryFolder
  private let timeline: Timeline

  init() throws {
    folder = try TemporaryFolder()
    let events = DemoSession.events(through: .evaluation, until: Timestamp(seconds: 1_803_891_600))
    let ledger = try WorkshopFile.create(folder.path("demo.okr"), events).ledger
    timeline = ledger.timeline
    ledger.close()
  }

  private func write(_ name: String, in place: String? = nil, overwrites: Bool = false)
    -> ExportOutcome
  {
    let order = ExportOrder(
      format: .markdown, folder: place ?? folder.url.path, name: name, overwrites: overwrites)
    return DeskExport.write(order, timeline)
  }

  @Test func aFileOfThatNameIsToldFromOtherReasons() throws {
    #expect(write("x.md") == .written)
    #expect(write("x.md") == .isThere)
    #expect(write("x.md", overwrites: true) == .written)
    guard case .refused(let reason) = write("x.md", in: folder.path("missing")) else {
      Issue.record("a file in a folder that is not there")
      return
    }
    #expect(reason.string.contains("Check the folder"))
    guard case .refused = write("demo.okr/x.md") else {
      Issue.record("a file in a file")
      return
    }
  }

  /// Every file of a hand-out lies in a folder of its own, with what `rooftop handout` writes.
  @Test func aHandoutLiesInAFolderOfItsOwn() throws {
    let plan = HandoutPlan(WorksheetBook(timeline.workshop), isWhole: true)
    func order(_ file: HandoutFile, in place: String) -> ExportOrder {
      ExportOrder(
        format: file.format, folder: place, name: file.name, overwrites: false,
        part: .init(file: file, folder: "out"))
    }
    for file in plan.files {
      #expect(DeskExport.write(order(file, in: folder.url.path), timeline) == .written)
    }
    let owner = try #require(plan.files.last)
    let page = try String(contentsOfFile: folder.path("out/\(owner.name)"), encoding: .utf8)
    #expect(page.contains(owner.about?.string ?? "?") && !page.contains("Decisions"))
    #expect(DeskExport.write(order(owner, in: folder.url.path), timeline) == .isThere)
    guard case .refused = DeskExport.write(order(owner, in: folder.path("missing")), timeline)
    else {
      Issue.record("a folder in a folder that is not there")
      return
    }
    guard case .refused = DeskExport.write(order(owner, in: folder.path("demo.okr")), timeline)
    else {
      Issue.record("a folder in a file")
      return
    }
  }
}
