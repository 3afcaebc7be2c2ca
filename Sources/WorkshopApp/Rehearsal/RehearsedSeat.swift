import TerminalUI
import WorkshopModel
import WorkshopStore

/// A seat of a rehearsal: the loop that every seat runs, on a connection of its own, with somebody of
/// the rehearsal at its keys or nobody.
final class RehearsedSeat {
  private let loop: AppLoop
  private let terminal = PlayedTerminal()
  /// Which of the people sits here.
  private(set) var sitter: Int?
  /// When they press their next key.
  private(set) var keyAt = Timestamp(seconds: 0)
  private var key: KeyPress?
  private var lookedAt = Timestamp(seconds: 0)

  init(_ ledger: Ledger, clock: @escaping () -> Timestamp) {
    loop = AppLoop(
      state: AppState(
        face: .seat, seatNumber: try? ledger.takeSeat(), place: ledger.place,
        timeline: ledger.timeline, drafts: ledger.drafts,
        size: terminal.size, now: clock(), fileName: "", themeNames: [Theme.standard.name]),
      ledger: ledger, terminal: terminal, themes: [.standard], clock: clock)
    // Where locks do not work, the desks do not know of this seat; nothing else is lost.
    try? ledger.enter(as: .seat)
  }

  var isOver: Bool { loop.state.isOver }
  /// What a person here sees.
  var room: SeatRoom { SeatRoom(loop.state) }

  /// How often somebody looks up, in milliseconds.
  static let pause = 250

  /// Lets time pass, and takes in what others wrote.
  func look(at now: Timestamp) {
    guard !isOver, now.milliseconds >= lookedAt.milliseconds + Self.pause else { return }
    lookedAt = now
    loop.step()
    // Whoever hears that a minute is left thinks no longer.
    if sitter != nil, room.view.isLastCall { keyAt = min(keyAt, now + Self.hurry) }
  }

  /// Seconds.
  private static let hurry = 2

  func sit(_ place: Int, _ participant: inout Participant, at now: Timestamp) {
    sitter = place
    participant.sit()
    decide(&participant, at: now)
  }

  /// Presses the key that is due, and decides on the next; gets up where there is none.
  func press(_ participant: inout Participant, at now: Timestamp) {
    guard let key else { return getUp() }
    // Who has asked for something waits for an answer.
    guard !loop.state.waiting.answers(.seat) else {
      look(at: now)
      keyAt = now + 1
      return
    }
    terminal.next = key
    loop.step()
    decide(&participant, at: now)
  }

  private func decide(_ participant: inout Participant, at now: Timestamp) {
    guard let step = loop.state.seat?.step else { return getUp() }
    key = participant.key(at: step, in: room)
    keyAt = Timestamp(
      milliseconds: now.milliseconds + participant.pause(before: key, at: step))
  }

  private func getUp() {
    sitter = nil
    key = nil
  }
}
