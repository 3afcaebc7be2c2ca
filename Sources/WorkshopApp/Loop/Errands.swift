import WorkshopStore

/// Performs effects that may take long, one after the other, on another thread. The loop gets the
/// answer of a quick one at once. It goes on without the answer of a slow one, and is woken for it.
final class Errands {
  /// The performer is used by one thread at a time: the loop leaves it alone until the errand that
  /// it has sent is answered.
  private struct Lent: @unchecked Sendable {
    let performer: any Performer
  }

  private let lent: Lent
  private let wake: @Sendable () -> Void
  private let makeWorker: () -> Worker?
  private lazy var worker = makeWorker()
  /// What the loop has gone on without.
  private var open: Errand<AppInput, [AppInput]>?

  /// Milliseconds that keys may wait without anyone noticing.
  private static let patience = 12

  /// - Parameters:
  ///   - wake: ends the wait of the loop, from whichever thread.
  ///   - makeWorker: where it makes none, all is done while the loop waits.
  init(
    _ performer: any Performer, wake: @escaping @Sendable () -> Void,
    makeWorker: @escaping () -> Worker?
  ) {
    lent = Lent(performer: performer)
    self.wake = wake
    self.makeWorker = makeWorker
  }

  /// Whether one is under way.
  var isBusy: Bool { open != nil }

  /// - Parameter isPatient: whether it is waited for however long it takes.
  /// - Returns: what came of it; nil where it is under way for longer than a moment.
  func perform(
    _ effect: Effect, waiting isPatient: Bool, beforehand: (AppInput) -> Void
  ) -> [AppInput]? {
    let ahead = isBusy ? nil : lent.performer.workAhead(of: effect)
    return send(isPatient, beforehand, ahead) { performer, beforehand in
      performer.perform(effect, beforehand: beforehand)
    }
  }

  /// As `perform`, for a look at what others wrote.
  func catchUp(waiting isPatient: Bool) -> [AppInput]? {
    send(isPatient, nobody) { performer, _ in performer.catchUp() }
  }

  /// Something may be sent in a moment.
  func getReady() {
    if open == nil { worker?.rouse() }
  }

  /// What came of the one that was under way, once it is done.
  func takeAnswers() -> [AppInput]? {
    guard let answers = open?.answer else { return nil }
    open = nil
    return answers
  }

  /// As `takeAnswers`, however long it takes; nil where none is under way.
  func finish() -> [AppInput]? {
    defer { open = nil }
    return open?.finish()
  }

  private func nobody(_ coming: AppInput) {}

  /// - Parameter ahead: work for this thread while the other one does `job`.
  private func send(
    _ isPatient: Bool, _ beforehand: (AppInput) -> Void, _ ahead: (@Sendable () -> Void)? = nil,
    _ job: @escaping @Sendable (any Performer, (AppInput) -> Void) -> [AppInput]
  ) -> [AppInput]? {
    guard let worker else { return job(lent.performer, beforehand) }
    let errand = Errand(on: worker, whenLeft: wake) { [lent] in job(lent.performer, $0) }
    ahead?()
    if isPatient { return errand.finish(promised: beforehand) }
    if let answers = errand.wait(milliseconds: Self.patience, promised: beforehand) {
      return answers
    }
    open = errand
    return nil
  }
}
