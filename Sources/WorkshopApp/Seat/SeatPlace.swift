/// The parts of what happens at a seat, from one person to the next.
enum SeatPlace: Hashable, Sendable {
  /// Nobody has the keyboard.
  case handOver
  /// Somebody says who they are, to answer in a round.
  case names
  /// An owner finds what is to be checked in.
  case owners
  /// Somebody writes or answers.
  case turn
  case thanks
  /// The facilitator has the keyboard, or is asked for the PIN.
  case facilitator
}
