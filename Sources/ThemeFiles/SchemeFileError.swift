import PlainText

/// What is wrong with a scheme file.
public struct SchemeFileError: Error, Hashable, Sendable {
  public let fileName: CleanText
  /// Counted from 1; nil when no single line is to blame.
  public let line: Int?
  /// What is wrong and what to do.
  public let reason: CleanText

  init(_ fileName: String, line: Int? = nil, _ reason: CleanText) {
    self.fileName = CleanText(fileName).singleLine
    self.line = line
    self.reason = reason.singleLine
  }

  /// One line for the user.
  public var message: CleanText {
    line.map { "\(fileName), line \($0): \(reason)" } ?? "\(fileName): \(reason)"
  }
}
