import Foundation
import PlainText
import WorkshopApp
import WorkshopModel
import WorkshopStore

/// The people of a rehearsal on a thread of their own, so that nobody waits at the desk. Each of their
/// seats has a connection of its own, as a seat at another terminal has.
final class RehearsalCrowd: Sendable {
  /// Used by one thread at a time: the one that makes it, then the one it lives on.
  private struct Lent: @unchecked Sendable {
    let rehearsal: Rehearsal
    let ledgers: [Ledger]
  }

  private let isOver = DispatchSemaphore(value: 0)
  private let hasEnded = DispatchSemaphore(value: 0)
  private let worker: Worker

  init(of names: [CleanText], in path: String, seed: UInt64) throws(CommandFailure) {
    guard let worker = Worker() else {
      throw CommandFailure(
        CommandFailure.systemError, "The system makes no thread for the people who are played.")
    }
    self.worker = worker
    let ledgers = try Self.ledgers(Self.seats(for: names.count), of: path)
    let rehearsal: Rehearsal
    do throws(Rejection) {
      rehearsal = try Rehearsal(of: names, at: ledgers, seed: seed, clock: { Clock.now })
    } catch {
      for ledger in ledgers { ledger.close() }
      throw CommandFailure(usage: error.reason)
    }
    let lent = Lent(rehearsal: rehearsal, ledgers: ledgers)
    worker.start { [isOver, hasEnded] in
      while !lent.rehearsal.isOver {
        let seconds = lent.rehearsal.step()
        let pause = DispatchTimeInterval.milliseconds(Int(seconds * 1000))
        if isOver.wait(timeout: .now() + pause) == .success { break }
      }
      for ledger in lent.ledgers { ledger.close() }
      hasEnded.signal()
    }
  }

  /// Everybody gets up; the file is let go of.
  func end() {
    isOver.signal()
    hasEnded.wait()
  }

  /// Enough that a round does not take all day and nobody who thinks holds up all the others; so few
  /// that people wait for each other.
  static func seats(for people: Int) -> Int { min(8, max(2, (people + 2) / 3)) }

  private static func ledgers(_ count: Int, of path: String) throws(CommandFailure) -> [Ledger] {
    var ledgers: [Ledger] = []
    do throws(StoreError) {
      for seat in 1...count {
        ledgers.append(
          try Ledger(SQLiteStore.open(path, access: .readWrite), at: "rehearsal seat \(seat)"))
      }
    } catch {
      for ledger in ledgers { ledger.close() }
      throw CommandFailure(error, at: path)
    }
    return ledgers
  }
}
