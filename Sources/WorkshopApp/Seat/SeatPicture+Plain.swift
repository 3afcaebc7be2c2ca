import PlainText
import TerminalUI
import WorkshopModel

extension Seat {
  /// The whole screen as a list of lines: whose workshop, what is said and asked, what is answered to
  /// the last key, and the keys.
  static func drawPlain(
    _ seat: SeatState, _ room: SeatRoom, _ state: AppState, on frame: inout Frame
  ) {
    let width = room.area.width
    var rows = Rect(x: 0, y: 0, width: width, height: frame.size.height)
    guard seat.coveredSince == nil else {
      return drawPlain(cover, in: rows, on: &frame)
    }
    let head = plainHead(state, room, hidesAll: seat.step.hidesAll(room))
    let said = (notice(seat, room, state, columns: width, rows: 2) ?? []).map {
      StyledText($0.plain)
    }
    let sheet = SeatSheet(seat.step.page(room), .plain, in: room.area)
    let height = min(sheet.height, room.area.height)
    let keys = plainKeys(
      seat.step, room, width: width, rows: rows.height - 1 - height - said.count)
    head.truncated(to: width).draw(in: rows.takeTop(1), on: &frame)
    keys.draw(in: rows.takeBottom(keys.count), on: &frame)
    // A screen reader begins where the cursor is.
    frame.cursor = Point(x: 0, y: rows.y)
    sheet.draw(in: rows.takeTop(height), on: &frame)
    said.draw(in: rows, on: &frame)
  }

  private static func drawPlain(_ page: SeatPage, in area: Rect, on frame: inout Frame) {
    frame.cursor = Point(x: 0, y: 0)
    SeatSheet(page, .plain, in: area).draw(in: area, on: &frame)
  }

  /// `Café Aurora. Seat 2. 3 of 7 in.`
  private static func plainHead(
    _ state: AppState, _ room: SeatRoom, hidesAll: Bool
  ) -> StyledText {
    let mark = state.workshop.isRehearsal ? [Workshop.rehearsalMark] : []
    let standing = standing(state, room).0
    let facts =
      hidesAll
      ? []
      : [room.view.organisation] + (room.number.map { ["Seat \($0)"] } ?? [])
        + (standing.isEmpty ? [] : [standing])
    return StyledText(CleanText((mark + facts).map { "\($0.string)." }.joined(separator: " ")))
  }

  /// One key a line where that leaves the rest its rows; else one after the other.
  private static func plainKeys(
    _ step: any SeatStep, _ room: SeatRoom, width: Int, rows: Int
  ) -> [StyledText] {
    let bar = hintBar(step, room)
    let keys = (bar.hints + [bar.always]).map { "\($0.key.string): \($0.words.string)." }
    guard keys.count > rows else { return keys.map { StyledText(CleanText($0)) } }
    return StyledText(CleanText("Keys. " + keys.joined(separator: " "))).wrapped(to: width)
  }
}
