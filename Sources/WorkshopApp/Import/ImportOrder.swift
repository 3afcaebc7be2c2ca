import PlainText
import WorkshopImport

/// A prepared file the desk asks for.
public struct ImportOrder: Hashable, Sendable {
  public let kind: ImportKind
  /// Whether somebody chose the kind; else the phase proposes it.
  public let isChosen: Bool
  /// The file, as it was typed.
  public let source: String
  public let choices: ImportChoices

  public init(
    kind: ImportKind, isChosen: Bool = true, source: String, choices: ImportChoices = .init()
  ) {
    self.kind = kind
    self.isChosen = isChosen
    self.source = source
    self.choices = choices
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
