import CProcessors
import Foundation
import Synchronization

/// A thread of one's own, which sleeps between two jobs and takes no signals. Where the system makes
/// no more threads one learns it here; a job for a pool would wait for ever. It works beside whoever
/// gives it a job, on another processor where there is one.
public final class Worker: Sendable {
  private let jobs = Jobs()

  /// Fails where the system makes no more threads.
  public init?() {
    var thread = pthread_t()
    let handed = Unmanaged.passRetained(jobs)
    // A thread begins with the mask of the one that makes it.
    var before = sigset_t()
    var others = Self.signalsForOthers
    pthread_sigmask(SIG_SETMASK, &others, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
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

  /// All but those that say that this thread itself has failed.
  private static var signalsForOthers: sigset_t {
    var set = sigset_t()
    sigfillset(&set)
    for fault in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS] {
      sigdelset(&set, fault)
    }
    return set
  }

  /// Jobs are done in turn, and all that were given, whatever becomes of the worker.
  public func start(_ job: @escaping @Sendable () -> Void) {
    jobs.leaveThisProcessor()
    jobs.give(job)
  }

  /// Has the thread awake for a moment, so that a job that is given next begins at once.
  public func rouse() {
    start { [jobs] in jobs.awaitNext() }
  }

  /// What passes from the one thread to the other.
  private final class Jobs: Sendable {
    private let given = Mutex<[(@Sendable () -> Void)?]>([])
    private let count = DispatchSemaphore(value: 0)
    /// The thread's number, once it runs; 0 before.
    private let thread = Atomic<CInt>(0)
    /// Where it does not run; -1 for nowhere.
    private let processorLeft = Atomic<CInt>(-1)

    /// - Parameter job: nil ends the thread.
    func give(_ job: (@Sendable () -> Void)?) {
      given.withLock { $0.append(job) }
      count.signal()
    }

    /// A virtual machine's idle processors look taken, so that Linux leaves both threads on one; what
    /// the disk has done then waits until the other thread sleeps.
    func leaveThisProcessor() {
      let here = processors_here()
      let thread = thread.load(ordering: .acquiring)
      guard thread != 0, here != processorLeft.load(ordering: .relaxed) else { return }
      processorLeft.store(here, ordering: .relaxed)
      _ = processors_leave(thread, here)
    }

    func work() {
      let number = processors_thread()
      // A thread begins with what the one that makes it may use, which may be another worker.
      _ = processors_leave(number, -1)
      thread.store(number, ordering: .releasing)
      while let job = next() { job() }
    }

    /// Returns when there is another job, or after a moment.
    func awaitNext() {
      SpinWait.whileNobodyElseWaits(milliseconds: 1) { given.withLock { $0.isEmpty } }
    }

    private func next() -> (@Sendable () -> Void)? {
      count.wait()
      return given.withLock { $0.removeFirst() }
    }
  }
}
