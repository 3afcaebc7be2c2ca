import Foundation
import ProgramRunner
import Testing

/// The real program in a real terminal, with three people at one keyboard.
@Suite(.serialized) struct WholeWorkshopTests {
  @Test func fromNewToAcceptedEvaluationOnASmallScreen() throws {
    let desk = try Tmux()
    try SmallWorkshop.start(at: desk, width: 64, height: 20)
    try WholeYear.hold(at: desk)
    try Facilitator(desk: desk).finishTheAgenda()
    try desk.quit()
    try desk.see("exit code 0")
    try SmallWorkshop.expectTheSet(in: desk.path(SmallWorkshop.file))
  }
}
