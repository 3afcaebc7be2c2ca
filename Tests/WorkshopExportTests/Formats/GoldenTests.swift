import Foundation
import Testing
import WorkshopExport
import WorkshopModel

/// What the demo looks like in each format. A workbook is compared by what a reader finds in it.
@Suite struct GoldenTests {
  @Test(arguments: ExportFormat.allCases.filter(\.isText))
  func theDemoIsAsRecorded(_ format: ExportFormat) throws {
    try Golden.expect(
      Sample.bytes(Sample.demo(), as: format), "harbour-bikes.\(format.ending)")
  }

  @Test(arguments: ExportFormat.allCases) func equalWorkshopsMakeEqualBytes(_ format: ExportFormat)
    throws
  {
    let first = try Sample.bytes(Sample.demo(), as: format)
    #expect(try Sample.bytes(Sample.demo(), as: format) == first)
  }

  @Test(arguments: ExportFormat.allCases) func anEmptyWorkshopIsAFileToo(_ format: ExportFormat)
    throws
  {
    let empty = try Sample.demo(through: .sceneSetting)
    #expect(try !Sample.bytes(empty, as: format).isEmpty)
  }
}
