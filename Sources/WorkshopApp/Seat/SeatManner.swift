/// How a seat puts what it says on the screen.
enum SeatManner: Hashable, Sendable {
  case usual
  /// In letters as large as there is room for, one thing at a time.
  case large
  /// In plain words, one thing a line, from top to bottom: for a program that reads the screen aloud.
  case plain
}
