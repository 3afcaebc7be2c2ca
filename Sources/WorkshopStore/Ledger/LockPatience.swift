/// How long a try waits while another process writes.
public enum LockPatience: Hashable, Sendable {
  /// For a command, or a program that ends: nothing else is to be done.
  case long
  /// For a program with a screen, which must answer its keys meanwhile and tries again by itself.
  case brief
}
