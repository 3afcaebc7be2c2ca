import PlainText
import WorkshopModel

/// One file of a hand-out.
public struct HandoutFile: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// All that is handed out.
    case book
    /// The goals of one unit in one cycle, by its place in the book.
    case set(Int)
    /// What one owner answers for.
    case owner(CleanText)
  }

  public let name: String
  public let format: ExportFormat
  public let content: Content
  /// The unit or the owner that it is for; nil for everyone.
  public let about: CleanText?
}

/// Which files a hand-out consists of: every format at once, a page for each unit, where there are
/// several, and one for each owner.
public struct HandoutPlan: Sendable {
  private let book: WorksheetBook
  private let parts: [WorksheetBook]
  /// In the order they are written.
  public let files: [HandoutFile]

  /// - Parameter isWhole: whether all sets are handed out; else what holds the whole workshop stays
  ///   away.
  public init(_ book: WorksheetBook, isWhole: Bool) {
    self.book = book
    parts = book.bySet
    let formats = ExportFormat.offered(hasCheckIns: book.hasCheckIns).filter {
      isWhole || !$0.holdsWorkshop
    }
    .map { HandoutFile(name: FileName.of(book, $0), format: $0, content: .book, about: nil) }
    let units = parts.enumerated().map { index, part in
      HandoutFile(
        name: FileName.ofSet(part.first, number: index + 1), format: .html, content: .set(index),
        about: part.first.unit ?? part.first.organisation)
    }
    let owners = book.owners.enumerated().map { index, owner in
      HandoutFile(
        name: FileName.ofOwner(owner, number: index + 1), format: .html, content: .owner(owner),
        about: owner)
    }
    files = formats + units + owners
  }

  /// What stands in `file`.
  public func book(of file: HandoutFile) -> WorksheetBook {
    switch file.content {
    case .book: book
    case .set(let index): parts.indices.contains(index) ? parts[index] : book
    case .owner(let owner): book.keeping(owner: owner)
    }
  }

  /// The files that are made for those who are called `name`; for others what everyone can read.
  public func files(for name: CleanText) -> [HandoutFile] {
    let own = files.filter { $0.about?.folded == name.folded }
    guard own.isEmpty else { return own }
    return files.filter { $0.content == .book && [.html, .eml, .slides].contains($0.format) }
  }
}
