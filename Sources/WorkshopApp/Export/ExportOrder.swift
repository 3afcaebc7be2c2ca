import PlainText
import WorkshopExport
import WorkshopModel

/// One file the desk asks for.
public struct ExportOrder: Hashable, Sendable {
  public let format: ExportFormat
  /// As it was given or typed.
  public let folder: String
  public let name: String
  /// Whether a file of that name gives way.
  public let overwrites: Bool
  /// The one set that goes along; nil for all.
  public var set: SetID?
  /// Of a format that takes sections, those that go along.
  public var sections = WorksheetSection.whole
  /// Whether a table is marked for Excel.
  public var forExcel = false
  /// The part of a hand-out that it is; nil for a file of its own.
  public var part: Part?

  /// A file of a hand-out, in a folder of its own that is made where it is not there.
  public struct Part: Hashable, Sendable {
    public let file: HandoutFile
    /// Below that of the order.
    public let folder: String
  }
}

/// What came of it.
public enum ExportOutcome: Hashable, Sendable {
  case written
  /// There is a file of that name, and it was not to give way.
  case isThere
  /// Why there is no file.
  case refused(CleanText)
}

/// Writes files for the desk; the app itself touches none.
public typealias Exporter = (ExportOrder, Timeline) -> ExportOutcome

/// What the desk remembers of exporting for as long as it runs.
struct ExportState: Sendable {
  /// Nil until one is chosen; then it stays chosen.
  var folder: String?
  var left: Set<ExportFormat> = []
  /// The only set that goes along; nil for all.
  var set: SetID?
  var sections = WorksheetSection.whole
  var forExcel = false
  var outcomes: [ExportFormat: ExportOutcome] = [:]
}
