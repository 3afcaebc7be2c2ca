import Foundation
import ProgramRunner
import Testing

/// The real program in a real terminal: the sample workshop at its ninth phase, beside a room.
@Suite(.serialized) struct AlignmentTests {
  @Test func departmentsAreAlignedWithTheCompany() throws {
    let desk = try Tmux()
    try desk.start(["demo", "--phase", "9"])
    try desk.see("! 1 gap: i")
    try desk.see("1.1  Families name us")
    try desk.press("Right", "Right")
    try desk.see("! 1.3 has no lead")
    try desk.press("l")
    try desk.see("✓ no gaps")
    try desk.press("v")
    try desk.see("Needs: 1 of 2 open")
    try desk.press("Down", "y")
    try desk.see("What does Repairs say?")
    try desk.press("y")
    try desk.see("Needs: 0 of 2 open")
    try desk.press("Escape")
    try desk.miss("Needs:")
    try desk.press("o")
    try desk.see("No objective yet")
    try desk.press("o")
    try desk.see("Enter save")
    try desk.type("Every test ride is a small holiday")
    try desk.press("Enter")
    try desk.see("What it serves in Harbour Bikes")
    try desk.press("Space")
    try desk.see("[✓]")
    try desk.press("Enter")
    try desk.see("serves 1 Become the bike")
    try desk.press("Escape")
    try desk.miss("serves 1 Become")
    try desk.press("n")
    try desk.see("The board of Harbour Bikes")
    try desk.see("1 objective, 0 key results")
    try desk.quit()
    try desk.see("exit code 0")
  }
}
