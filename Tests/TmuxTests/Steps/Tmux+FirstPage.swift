import Testing

extension Tmux {
  /// Once a name is picked: whoever sits here for the first time reads how a seat works, and goes on.
  func passFirstPage() throws {
    try wait("for the first page or the question") {
      !$0.contains("Who are you?") && $0.contains("F12 facilitator")
    }
    guard try screen.contains("How this works") else { return }
    try press("Enter")
    try miss("How this works")
  }
}
