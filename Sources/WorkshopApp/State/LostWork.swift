import PlainText
import WorkshopStore

/// What the program ended without having written, in words for whoever sat at it.
public struct LostWork: Hashable, Sendable {
  public let words: CleanText
  public let exitCode: Int32
}

/// Something decided that was refused when the program was over: no screen could say so any more.
struct RefusedAtEnd: Hashable, Sendable {
  let what: CleanText
  let error: WriteError
}

extension AppState {
  /// What was refused as well as what still waits; a reason for both is said once.
  var lost: LostWork? {
    if waiting.isGone, face == .desk {
      return LostWork(
        words: "\(StoreError.moved.message) No copy of it was saved here.",
        exitCode: StoreError.moved.exitCode)
    }
    let waits = waiting.problem == nil ? [] : waiting.unwritten
    guard let exitCode = refusedAtEnd.first?.error.exitCode ?? waiting.problem?.exitCode,
      !refusedAtEnd.isEmpty || !waits.isEmpty
    else { return nil }
    let what =
      refusedAtEnd.map { CleanText("\($0.what) was not written.") }
      + waits.map {
        CleanText(
          "\($0) \(waiting.problem == .uncertain ? "may" : "was") not \(waiting.problem == .uncertain ? "have been " : "")written."
        )
      }
    let reasons = refusedAtEnd.map(\.error.words) + (waits.isEmpty ? [] : [holdWords])
    let all = (what + reasons).reduce(into: [CleanText]()) { said, next in
      if !said.contains(next) { said.append(next) }
    }
    return LostWork(
      words: all.joined(by: " "), exitCode: exitCode)
  }

  private var holdWords: CleanText {
    guard let problem = waiting.problem, !problem.isBusy || problem == .noLocks else {
      return "Another program held the file to the end."
    }
    return problem.message
  }

  /// Keeps a refusal that nobody can be shown.
  mutating func missed(_ error: WriteError, of what: CleanText = .lastStep) {
    guard isOver else { return }
    refusedAtEnd.append(RefusedAtEnd(what: what, error: error))
  }
}

extension CleanText {
  static let lastStep: CleanText = "Your last step"
  static let pauseOfTimer: CleanText = "The pause of the timer"
}
