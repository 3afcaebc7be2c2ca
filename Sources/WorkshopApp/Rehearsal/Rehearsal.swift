import PlainText
import WorkshopModel
import WorkshopStore

/// The people of a rehearsal at their seats. They write, vote, score, show hands and check in as the
/// desk opens the rounds, each at a pace of their own. They come to nothing but a rehearsal: in any
/// other workshop nobody sits down.
public final class Rehearsal {
  private let seats: [RehearsedSeat]
  private let clock: () -> Timestamp
  private var people: [Participant]
  /// What each of them has to do, and when they go for it.
  private var plans: [Int: (purpose: Purpose, at: Timestamp)] = [:]
  /// How often each of them has had something to do.
  private var visits: [Int: Int] = [:]
  /// Where each of them sat last: a text that was left is there.
  private var usualSeats: [Int: Int] = [:]

  /// - Parameters:
  ///   - names: of those who are played, in the order of their habits.
  ///   - ledgers: one for each seat, all of the same workshop, each on a connection of its own.
  ///   - seed: another one plays it otherwise.
  /// - Throws: where the workshop is no rehearsal.
  public init(
    of names: [CleanText], at ledgers: [Ledger], seed: UInt64, clock: @escaping () -> Timestamp
  ) throws(Rejection) {
    guard ledgers.allSatisfy({ $0.timeline.workshop.isRehearsal }) else { throw .noRehearsal }
    let habits = Habit.ofPeople(names.count)
    people = zip(names, habits).enumerated().map { place, someone in
      Participant(
        name: someone.0, habit: someone.1, place: place, count: names.count, seed: seed)
    }
    seats = ledgers.map { RehearsedSeat($0, clock: clock) }
    self.clock = clock
  }

  /// Whether there is no seat left to sit at: the file is gone.
  public var isOver: Bool { seats.allSatisfy(\.isOver) }

  /// Does all that is due now.
  /// - Returns: the seconds until there is more to do.
  public func step() -> Double {
    let now = clock()
    for seat in seats where seat.sitter == nil || seat.keyAt > now { seat.look(at: now) }
    for seat in seats where !seat.isOver {
      guard let sitter = seat.sitter, seat.keyAt <= now else { continue }
      seat.press(&people[sitter], at: now)
    }
    plan(at: now)
    seatThem(at: now)
    return Double(waits(at: now)) / 1000
  }

  /// Who notices something to do goes for it in a while.
  private func plan(at now: Timestamp) {
    guard let room = seats.first(where: { !$0.isOver })?.room else { return }
    let seated = Set(seats.compactMap(\.sitter))
    for index in people.indices where !seated.contains(index) {
      let purpose = people[index].purpose(room)
      guard plans[index]?.purpose != purpose else { continue }
      plans[index] = purpose.map { purpose in
        visits[index, default: 0] += 1
        var chance = Chance(people[index].seed, index, visits[index] ?? 0)
        return (purpose, now + people[index].habit.secondsBefore(purpose, &chance))
      }
    }
  }

  private func seatThem(at now: Timestamp) {
    let ready = plans.filter { $0.value.at <= now }
      .sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
    for (index, plan) in ready {
      guard let seat = freeSeat(for: index, purpose: plan.purpose) else { continue }
      plans[index] = nil
      usualSeats[index] = seat
      seats[seat].sit(index, &people[index], at: now)
    }
  }

  /// Any; where they left a text, only that one.
  private func freeSeat(for index: Int, purpose: Purpose) -> Int? {
    let free = seats.indices.filter { !seats[$0].isOver && seats[$0].sitter == nil }
    guard case .comeBack = purpose, let usual = usualSeats[index], !seats[usual].isOver else {
      return free.first
    }
    return free.contains(usual) ? usual : nil
  }

  private func waits(at now: Timestamp) -> Int {
    let keys = seats.filter { $0.sitter != nil }.map(\.keyAt)
    let next = (keys + plans.values.map(\.at)).map { $0.milliseconds - now.milliseconds }
    return min(RehearsedSeat.pause, max(10, next.min() ?? RehearsedSeat.pause))
  }
}

extension Rejection {
  static let noRehearsal = Rejection("People are played in a rehearsal only; this is a workshop.")
}
