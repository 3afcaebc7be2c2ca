import Testing

/// Ana checks the one key result in that she owns, at a seat, and closes it.
enum OwnerAtASeat {
  static func checksIn(_ value: String, at seat: Tmux) throws {
    try seat.see("Check your key results in")
    try seat.press("Enter")
    try seat.see("Who are you?")
    try seat.see("Ana")
    try seat.press("Enter")
    try seat.see("Ana, your key results")
    try seat.miss("Strangers rate us")
    try seat.press("Enter")
    try seat.see("How sure are you?")
    try seat.type(value)
    try seat.press("Tab")
    try seat.type("7")
    try seat.press("Tab")
    try seat.type("The fair brought them")
    try seat.see("The fair brought them")
    try seat.press("Enter")
    try seat.see("Checked in. That was all")
    try seat.press("Escape")
    try seat.see("due this week")
    try seat.press("F12")
    try seat.see("Facilitator: press Enter to close it.")
    try seat.press("Enter")
    try seat.see("exit code 0")
  }
}
