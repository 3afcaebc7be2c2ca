import Dispatch
import Glibc
import Synchronization

/// A thread of one's own, which sleeps between two jobs. Where the system makes no more threads one
/// learns it here; a job for a pool would wait for ever.
final class Worker: Sendable {
  private let jobs = Jobs()

  /// Fails where the system makes no more threads.
  init?() {
    var thread = pthread_t()
    let handed = Unmanaged.passRetained(jobs)
    let failure = pthread_create(
      &thread, nil,
      { jobs in
        jobs.map { Unmanaged<Jobs>.fromOpaque($0).takeRetainedValue().work() }
        return nil
      }, handed.toOpaque())
    guard failure == 0 else {
      handed.release()
      return nil
    }
    pthread_detach(thread)
  }

  deinit { jobs.give(nil) }

  /// To be called when the job before is done. Jobs that were given are done, whatever becomes of
  /// the worker.
  func start(_ job: @escaping @Sendable () -> Void) { jobs.give(job) }

  /// What passes from the one thread to the other.
  private final class Jobs: Sendable {
    private let given = Mutex<[(@Sendable () -> Void)?]>([])
    private let count = DispatchSemaphore(value: 0)

    /// - Parameter job: nil ends the thread.
    func give(_ job: (@Sendable () -> Void)?) {
      given.withLock { $0.append(job) }
      count.signal()
    }

    func work() {
      while let job = next() { job() }
    }

    private func next() -> (@Sendable () -> Void)? {
      count.wait()
      return given.withLock { $0.removeFirst() }
    }
  }
}
