import PlainText

/// What came of all the files that were asked for, in a sentence for each kind of outcome.
struct ExportReport {
  private let written: Int
  private let refused: Int
  private let folder: CleanText
  private let there: [CleanText]

  /// Files that are named before the rest is only counted.
  private static let named = 2

  /// - Parameter there: names of the files that were there already.
  init(_ outcomes: some Sequence<ExportOutcome>, folder: CleanText, there: [CleanText]) {
    written = outcomes.count { $0 == .written }
    refused = outcomes.count { if case .refused = $0 { true } else { false } }
    self.folder = folder
    self.there = there
  }

  var isGood: Bool { refused == 0 && there.isEmpty }

  var words: CleanText {
    let parts = [writtenWords, refusedWords, thereWords].compactMap { $0?.string }
    return CleanText(parts.joined(separator: ". "))
  }

  private var writtenWords: CleanText? {
    written == 0 ? nil : "\(written) \(written == 1 ? "file" : "files") in \(folder)"
  }

  private var thereWords: CleanText? {
    guard !there.isEmpty else { return nil }
    let isOne = there.count == 1
    let first = there.prefix(Self.named).map(\.string).joined(separator: ", ")
    let more = there.count > Self.named ? " and \(there.count - Self.named) more" : ""
    return
      "\(there.count) \(isOne ? "file is" : "files are") there already; o writes over \(isOne ? "it" : "them"): \(CleanText(first + more))"
  }

  private var refusedWords: CleanText? {
    refused == 0
      ? nil
      : "\(refused) \(refused == 1 ? "file was" : "files were") not written: the list says why"
  }
}
