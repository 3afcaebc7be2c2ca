import CProcessors
import Foundation
import Synchronization
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct WorkerTests {
  @Test func jobsAreDoneInTurnOnOneOtherThread() throws {
    let worker = try #require(Worker())
    let seen = Mutex<[(number: Int, thread: pthread_t)]>([])
    let done = DispatchSemaphore(value: 0)
    for number in 1...3 {
      worker.start {
        seen.withLock { $0.append((number, pthread_self())) }
        done.signal()
      }
    }
    for _ in 1...3 { done.wait() }
    let jobs = seen.withLock { $0 }
    #expect(jobs.map(\.number) == [1, 2, 3])
    #expect(Set(jobs.map(\.thread)).count == 1)
    #expect(jobs.first?.thread != pthread_self())
  }

  /// Two threads on one processor would take turns, however many there are.
  @Test func itWorksOnAnotherProcessorThanWhoGivesTheJob() throws {
    let worker = try #require(Worker())
    #expect(wereBeside(worker).allSatisfy(\.self) == Self.hasSeveralProcessors)
  }

  /// The one that makes another one has left a processor itself.
  @Test func aWorkerOfAWorkerMayUseWhatItsMakerLeft() throws {
    let maker = try #require(Worker())
    _ = wereBeside(maker)
    let made = Mutex<Worker?>(nil)
    let usable = Mutex("")
    let isBeside = Mutex(false)
    let done = DispatchSemaphore(value: 0)
    maker.start { [self] in
      guard let worker = Worker() else {
        done.signal()
        return
      }
      let began = DispatchSemaphore(value: 0)
      worker.start {
        usable.withLock { $0 = Self.usableProcessors(of: "thread-self") }
        began.signal()
      }
      began.wait()
      let were = wereBeside(worker).allSatisfy(\.self)
      isBeside.withLock { $0 = were }
      made.withLock { $0 = worker }
      done.signal()
    }
    done.wait()
    try #require(made.withLock { $0 != nil })
    #expect(usable.withLock { $0 } == Self.usableProcessors(of: "self"))
    #expect(usable.withLock { !$0.isEmpty })
    #expect(isBeside.withLock { $0 } == Self.hasSeveralProcessors)
  }

  private static func usableProcessors(of task: String) -> String {
    let status = (try? String(contentsOfFile: "/proc/\(task)/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list:") }
      .map(String.init) ?? ""
  }

  private static var hasSeveralProcessors: Bool {
    ProcessInfo.processInfo.activeProcessorCount > 1
  }

  /// Whether each of many jobs was done elsewhere than where this thread was when it gave it.
  private func wereBeside(_ worker: Worker) -> [Bool] {
    let done = DispatchSemaphore(value: 0)
    let its = Mutex<CInt>(-1)
    // Only what a running thread is given can be given beside it.
    worker.start { done.signal() }
    done.wait()
    return (1...50).compactMap { _ in
      let mine = processors_here()
      worker.start {
        its.withLock { $0 = processors_here() }
        done.signal()
      }
      let wasMoved = processors_here() != mine
      done.wait()
      // Who was moved meanwhile may have come to where the worker is.
      return wasMoved ? nil : its.withLock { $0 } != mine
    }
  }

  @Test func whatARousedWorkerIsGivenNextItDoesNext() throws {
    let worker = try #require(Worker())
    let seen = Mutex<[Int]>([])
    let done = DispatchSemaphore(value: 0)
    for number in 1...100 {
      worker.rouse()
      worker.start {
        seen.withLock { $0.append(number) }
        done.signal()
      }
      done.wait()
    }
    #expect(seen.withLock { $0 } == Array(1...100))
  }

  /// Signals are for the thread that reads them, even one that begins to later.
  @Test func itTakesNoSignalsButThoseOfItsOwnFaults() throws {
    let worker = try #require(Worker())
    let blocked = Mutex<Set<CInt>>([])
    let done = DispatchSemaphore(value: 0)
    worker.start {
      blocked.withLock { $0 = Self.blockedSignals }
      done.signal()
    }
    done.wait()
    let found = blocked.withLock { $0 }
    #expect(found.isSuperset(of: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]))
    #expect(found.isDisjoint(with: [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]))
  }

  @Test func whoMakesItTakesTheSignalsItTookBefore() {
    var one = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, SIGUSR2)
    var before = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &one, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let worker = Worker()
    #expect(worker != nil)
    #expect(!Self.blockedSignals.contains(SIGUSR2))
  }

  @Test func whatWasGivenIsDoneAfterTheWorkerIsGone() {
    let done = DispatchSemaphore(value: 0)
    let began = DispatchSemaphore(value: 0)
    do {
      let worker = Worker()
      worker?.start { began.wait() }
      worker?.start { done.signal() }
    }
    began.signal()
    #expect(done.wait(timeout: .now() + 30) == .success)
  }

  @Test func withoutAThreadASuggestionIsWrittenAllTheSame() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file("alone.okr"))
    defer { store.close() }
    store.makeWorker = { nil }
    let scene = try Scene(store)
    let written = try store.append(
      .event(.itemParked(text: "Later")), by: .desk, at: Scene.later, knowing: 6,
      judge: { _, _ in })
    #expect(try store.events(after: 6) == [written.mine])
    try store.prepareTurn(scene.round, scene.people[0])
    let turn = try store.append(
      .turn(round: scene.round, person: scene.people[0], entry: .suggestion(text: "Sleep well")),
      by: .seat, at: Scene.later, knowing: 7, judge: { _, _ in })
    #expect(turn.receipt != nil)
  }

  /// Of this thread.
  private static var blockedSignals: Set<CInt> {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return Set((1..<32).filter { sigismember(&mask, $0) == 1 })
  }
}
