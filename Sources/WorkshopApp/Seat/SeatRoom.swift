import TerminalUI
import WorkshopModel

/// All a step of the shared terminal may know and draw: no entry, ballot or score of anyone but the
/// one it holds itself.
struct SeatRoom: Sendable {
  let view: SeatView
  /// What owners check in here; nil where nothing is checked in now.
  let checkIns: SeatCheckIns?
  let today: CalendarDate
  let options: SeatOptions
  /// Whether the typist asked to see the letters behind the dots.
  let showsLetters: Bool
  /// Whether this terminal is a seat and nothing else; no desk lies behind it.
  let standsAlone: Bool
  /// Which of the seats this is; nil where the desk is handed over.
  let number: Int?
  /// Whether the facilitator is called from here.
  let callsHelp: Bool
  /// Who is writing at another terminal now.
  let writing: Set<PersonID>
  /// How the key that is being answered arrived.
  let arrival: KeyArrival
  /// Seconds until another try of the PIN counts.
  let pinWait: Int
  /// The room a step is drawn in; editing and mouse hits are judged by the same one.
  let area: Rect
}

extension SeatRoom {
  init(_ state: AppState) {
    view = SeatView(state.workshop)
    checkIns = SeatCheckIns(state.workshop, on: state.today)
    today = state.today
    options = state.screens.seat
    showsLetters = state.seat?.showsLettersUntil.map { state.now < $0 } ?? false
    standsAlone = state.face == .seat
    number = state.seatNumber
    callsHelp = state.seat?.callsHelp == true
    writing = state.writersElsewhere
    arrival = state.arrival
    pinWait = state.pin.wait(at: state.now)
    area = SeatLayout(state.size, options.manner).content
  }
}

extension SeatRoom {
  /// Whether a text of the typist shows as dots now.
  var showsDots: Bool { options.veil == .letters && !showsLetters }

  var manner: SeatManner { options.manner }
}

/// Where the parts of the shared terminal's screen stand.
struct SeatLayout: Hashable, Sendable {
  let topBar: Rect
  let content: Rect
  /// One sentence to the person, above the keys.
  let notice: Rect
  let hintBar: Rect

  private static let widest = 100
  private static let noticeRows = 2
  /// Rows of the keys where they stand one after the other in plain words.
  private static let plainKeyRows = 3

  init(_ size: Size, _ manner: SeatManner = .usual) {
    var area = Rect(size)
    topBar = area.takeTop(1)
    guard manner != .plain else {
      // Notice and keys follow what is said, wherever that ends; they always have their rows.
      let height = max(1, area.height - Self.noticeRows - Self.plainKeyRows)
      content = Rect(x: 0, y: 1, width: min(Self.widest, size.width), height: height)
      notice = Rect(x: 0, y: size.height, width: 0, height: 0)
      hintBar = notice
      return
    }
    hintBar = area.takeBottom(1)
    let width = min(Self.widest, size.width - 4)
    area = Rect(x: (size.width - width) / 2, y: area.y, width: width, height: area.height)
    notice = area.takeBottom(Self.noticeRows)
    if size.height >= 24 { _ = area.takeTop(size.height >= 40 ? 4 : 1) }
    content = area
  }
}
