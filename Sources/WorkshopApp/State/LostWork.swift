import PlainText
import WorkshopStore

/// What the program ended without having written, in words for whoever sat at it.
public struct LostWork: Hashable, Sendable {
  public let words: CleanText
  public let exitCode: Int32
}

extension AppState {
  var lost: LostWork? {
    guard !waiting.unwritten.isEmpty, let problem = waiting.problem else { return nil }
    let reason = problem.isBusy ? "Another program held the file to the end." : problem.message
    let all = waiting.unwritten.map { "\($0) was not written." } + [reason]
    return LostWork(
      words: CleanText(all.map(\.string).joined(separator: " ")), exitCode: problem.exitCode)
  }
}
