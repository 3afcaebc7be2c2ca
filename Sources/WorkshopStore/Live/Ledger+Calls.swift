import PlainText
import WorkshopModel

/// Seats call the facilitator, and desks answer.
extension Ledger {
  /// Takes a number for this seat.
  public func takeSeat() throws(StoreError) -> Int { try store.takeSeat() }

  /// Asks for the facilitator at this seat, or takes that back.
  public func call(_ isCalling: Bool, from seat: Int) throws(StoreError) {
    try give(SeatSign(.call, seat: seat), isCalling)
  }

  /// The call of this seat, until it is answered.
  public var ownCalls: SeatCalls {
    let calls = ownSigns.filter { $0.kind == .call }.map(\.seat)
    return SeatCalls(Set(calls).subtracting((try? store.seats(with: .answer)) ?? []))
  }

  /// The calls that nobody has answered. Where that cannot be found out there are none.
  var standingCalls: SeatCalls {
    guard let calls = try? store.seats(with: .call), !calls.isEmpty else { return SeatCalls() }
    let mine = ownSigns.filter { $0.kind == .answer }.map(\.seat)
    return SeatCalls(calls.subtracting((try? store.seats(with: .answer)) ?? []).subtracting(mine))
  }

  /// Somebody has seen all calls there are, and goes there.
  public func answerCalls() throws(StoreError) {
    for seat in try store.seats(with: .call) { try give(SeatSign(.answer, seat: seat), true) }
  }

  /// Takes off the answers to seats that call no longer.
  public func forgetAnswers() {
    let answers = ownSigns.filter { $0.kind == .answer }
    guard !answers.isEmpty, let calls = try? store.seats(with: .call) else { return }
    for answer in answers where !calls.contains(answer.seat) { try? give(answer, false) }
  }

  private func give(_ sign: SeatSign, _ isGiven: Bool) throws(StoreError) {
    guard isGiven else {
      store.takeOff(sign)
      ownSigns.remove(sign)
      return
    }
    try store.give(sign)
    ownSigns.insert(sign)
  }
}
