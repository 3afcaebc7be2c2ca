import Dispatch
import Synchronization

/// One thing that is done on another thread while the loop waits for a moment, or goes on.
final class Errand: Sendable {
  private struct State {
    /// What will be answered if all goes well.
    var coming: AppInput?
    var answers: [AppInput]?
    /// Whether the loop has gone on without the answers.
    var isLeft = false
  }

  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)

  /// What came of it, once all is done.
  var answers: [AppInput]? { state.withLock { $0.answers } }

  /// On the other thread: what the answer will be if the disk takes all.
  func tell(coming: AppInput) {
    state.withLock { $0.coming = coming }
    news.signal()
  }

  /// On the other thread: all is done.
  /// - Returns: whether nobody waits for it here any more.
  func tell(_ answers: [AppInput]) -> Bool {
    let isLeft = state.withLock { state in
      state.answers = answers
      return state.isLeft
    }
    news.signal()
    return isLeft
  }

  /// Waits for the answers until `deadline`; nil where they are not there then.
  /// - Parameter beforehand: called at most once, with what will be answered if all goes well.
  func wait(until deadline: DispatchTime, beforehand: (AppInput) -> Void) -> [AppInput]? {
    while true {
      let isLate = news.wait(timeout: deadline) == .timedOut
      let (coming, answers) = state.withLock { state in
        defer { state.coming = nil }
        if state.answers == nil { state.isLeft = isLate }
        return (state.coming, state.answers)
      }
      if answers != nil || isLate { return answers }
      if let coming { beforehand(coming) }
    }
  }

  /// Waits for the answers however long they take.
  func finish() -> [AppInput] {
    while true {
      if let answers { return answers }
      news.wait()
    }
  }
}
