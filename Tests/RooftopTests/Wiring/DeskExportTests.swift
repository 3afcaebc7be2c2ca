import Testing
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
}
