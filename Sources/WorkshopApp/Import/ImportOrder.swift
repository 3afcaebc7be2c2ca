import PlainText
import WorkshopImport

/// A prepared file the desk asks for.
public struct ImportOrder: Hashable, Sendable {
  public let kind: ImportKind
  /// The file, as it was typed.
  public let source: String

  public init(kind: ImportKind, source: String) {
    self.kind = kind
    self.source = source
  }
}

/// What came of reading it.
public enum ImportReading: Sendable {
  case read(ImportSource)
  /// Why there is nothing to bring in.
  case refused(CleanText)
}

/// Reads prepared files for the desk; the app itself touches none.
public typealias Importer = (ImportOrder) -> ImportReading
