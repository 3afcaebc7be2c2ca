import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

struct SeatState: Sendable {}

enum Seat {
  static func answer(_ event: TerminalEvent, _ state: inout AppState) -> [Effect] { [] }
  static func draw(_ state: AppState, on frame: inout Frame) {}
  static func wake(_ state: AppState) -> Timestamp? { nil }
  static func passTime(_ state: inout AppState) -> [Effect] { [] }
  static func draftEffects(_ state: AppState) -> [Effect] { [] }
  static func turnWritten(_ receipt: Receipt?, _ state: inout AppState) -> [Effect] { [] }
  static func entryTakenBack(_ entry: SealedEntry?, _ state: inout AppState) -> [Effect] { [] }
  static func refused(_ reason: CleanText, _ state: inout AppState) {}
}
