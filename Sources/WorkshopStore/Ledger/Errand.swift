import Foundation
import Synchronization

/// One thing that is done on another thread while whoever sent it waits for a moment, or goes on.
public final class Errand<Promise: Sendable, Answer: Sendable>: Sendable {
  private struct State {
    /// What will be answered if all goes well.
    var promise: Promise?
    var answer: Answer?
    /// Whether the sender has gone on without the answer.
    var isLeft = false
  }

  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)

  /// - Parameters:
  ///   - whenLeft: called on the other thread when it is done and nobody waits here any more.
  ///   - job: may tell what it will answer.
  public init(
    on worker: Worker, whenLeft: @escaping @Sendable () -> Void,
    _ job: @escaping @Sendable ((Promise) -> Void) -> Answer
  ) {
    worker.start { [self] in
      let answer = job { promise in
        state.withLock { $0.promise = promise }
        news.signal()
      }
      if tell(answer) { whenLeft() }
    }
  }

  /// What came of it, once all is done.
  public var answer: Answer? { state.withLock { $0.answer } }

  /// Waits so long for the answer; nil where it is not there then.
  /// - Parameter promised: called at most once, with what will be answered if all goes well.
  public func wait(milliseconds: Int, promised: (Promise) -> Void) -> Answer? {
    wait(until: .now() + DispatchTimeInterval.milliseconds(milliseconds), promised)
  }

  /// Waits for the answer however long it takes.
  public func finish(promised: (Promise) -> Void = { _ in }) -> Answer {
    while true {
      if let answer = wait(until: .distantFuture, promised) { return answer }
    }
  }

  private func wait(until deadline: DispatchTime, _ promised: (Promise) -> Void) -> Answer? {
    while true {
      if let answer { return answer }
      stayAwake()
      let isLate = news.wait(timeout: deadline) == .timedOut
      let (promise, answer) = state.withLock { state in
        defer { state.promise = nil }
        if state.answer == nil { state.isLeft = isLate }
        return (state.promise, state.answer)
      }
      if answer != nil || isLate { return answer }
      if let promise { promised(promise) }
    }
  }

  /// Stays awake for a moment: a thread that sleeps is woken on the processor of the one that wakes it,
  /// where both then take turns.
  private func stayAwake() {
    SpinWait.whileNobodyElseWaits(milliseconds: 1) {
      state.withLock { $0.promise == nil && $0.answer == nil }
    }
  }

  private func tell(_ answer: Answer) -> Bool {
    let isLeft = state.withLock { state in
      state.answer = answer
      return state.isLeft
    }
    news.signal()
    return isLeft
  }
}
