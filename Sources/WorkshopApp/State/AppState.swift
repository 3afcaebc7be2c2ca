import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Everything the desk knows: what is on disk, and where the user is on the screen. Only the
/// timeline and the drafts are saved.
public struct AppState: Sendable {
  public let face: Face
  /// What is on disk.
  public internal(set) var timeline: Timeline
  /// Text being written, as it is on disk.
  public internal(set) var drafts: [DraftSlot: CleanText]
  /// What the room sees, and who else has the workshop open.
  public internal(set) var live: LiveState
  public internal(set) var size: Size
  /// The time of the input that is being answered.
  public internal(set) var now: Timestamp
  /// The clock on the wall.
  let localTime: LocalTime
  /// The workshop file as it is typed in a command.
  public internal(set) var fileName: CleanText
  /// Where a copy is offered to be saved, should the file be gone one day.
  let copyPath: String
  /// Whether that was offered since.
  var copyWasOffered = false
  /// Where the workshop lies now, if it was saved as a copy.
  var copiedTo: String?

  /// Where exported files go until another folder is chosen.
  let usualFolder: String

  /// Names of the themes there are; `theme` is the one in use.
  public let themeNames: [CleanText]
  public internal(set) var theme: Int

  var screens = ScreenStates()
  /// Open dialogs; keys go to the last.
  var dialogs: [any Dialog] = []
  /// The shared terminal's state while the keyboard is handed over.
  var seat: SeatState?
  var message: Message?
  var armedAdvance: ArmedAdvance?
  /// How the key that is being answered arrived: only a deliberate one decides anything.
  var arrival = KeyArrival.deliberate
  /// Forms that were left with text in them, to be given back when they are opened again.
  var keptForms: [KeptForm] = []
  /// Which of several desks this is, from 0.
  let desk: Int
  /// Which of the seats this is; nil where it is none of its own, or cannot be numbered.
  let seatNumber: Int?
  /// Names the terminal that people write at here; nil where it cannot be told.
  let place: String?
  /// Where others are writing now.
  var heldElsewhere: Set<DraftSlot> = []
  var pin = PinGuard()
  /// Since when text waits to be saved as a draft; nil when all is saved.
  var draftDirtySince: Timestamp?
  /// The last key that changed such a text; nil after a pause.
  var typedAt: Timestamp?
  /// The last write failed; the reason stays in the top bar until one succeeds.
  var saveProblem: CleanText?
  /// What the tracking of the weeks works out once for all that ask; nil elsewhere.
  var kept: KeptStandings?
  /// What the board works out once for all that ask; nil elsewhere.
  var keptBoard: KeptBoard?
  /// What sharing works out once for all that ask; nil elsewhere.
  var keptSharing: KeptSharing?
  /// What the data says to the readiness list; nil elsewhere.
  var keptReadiness: KeptReadiness?
  /// How far the room follows the desk.
  var follow = Follow()
  /// The frames in which a step of a moment comes onto the screen.
  var motion: Motion
  var waiting = Waiting()
  /// What was refused since `isOver`.
  var refusedAtEnd: [RefusedAtEnd] = []
  /// True when the program is to end.
  public internal(set) var isOver = false

  /// - Parameter moves: whether a moment comes onto the screen in a few frames.
  public init(
    face: Face = .desk, desk: Int = 0, seatNumber: Int? = nil, place: String? = nil,
    isPlain: Bool = false, timeline: Timeline,
    drafts: [DraftSlot: CleanText] = [:],
    live: LiveState = LiveState(), size: Size, now: Timestamp,
    localTime: LocalTime = .utc, fileName: CleanText, themeNames: [CleanText], theme: Int = 0,
    message: CleanText? = nil, folder: String = ".",
    copyPath: String = "copy.okr", moves: Bool = false
  ) {
    self.face = face
    self.desk = desk
    self.seatNumber = seatNumber
    self.place = place
    self.timeline = timeline
    self.drafts = drafts
    self.live = live
    self.size = size
    self.now = now
    self.localTime = localTime
    self.fileName = fileName
    usualFolder = folder
    self.copyPath = copyPath
    self.themeNames = themeNames
    self.theme = theme
    motion = Motion(isOn: moves)
    self.message = message.map { Message($0) }
    screens.seat.isPlain = isPlain
    switch face {
    case .desk: restoreForms()
    case .seat:
      seat = SeatState(lastInput: now)
      seat?.notice = self.message
    case .room: break
    }
    keepWhatManyAsk()
    follow.begin(at: RoomControl.target(self), lastSeq: timeline.lastSeq)
    motion = Motion(isOn: moves, subject: shownMoment)
  }

  public var workshop: Workshop { timeline.workshop }

  /// Whose steps are written here, and undone here; a room writes none.
  var author: Author { face == .desk ? .desk(desk) : .seat }

  /// Today, by the clock on the wall.
  var today: CalendarDate { localTime.day(of: now) }

  /// People who have begun to write in the latest rooftop round and can still submit it.
  var openDrafts: [PersonID] {
    guard let round = workshop.currentSet.suggestionRound, round.stage != .revealed else {
      return []
    }
    return drafts.keys.compactMap { slot in
      if case .turn(round.id, let person) = slot { person } else { nil }
    }.filter { workshop.person($0) != nil }.sorted()
  }

  /// Where `person` left suggestions in rounds that were shown without them, the newest first.
  func leftBehind(by person: PersonID) -> [DraftSlot] {
    workshop.currentSet.rounds.reversed().filter {
      $0.kind == .suggestions && $0.stage == .revealed
    }
    .map { .turn(round: $0.id, person: person) }
    .filter { drafts[$0] != nil }
  }

  /// Where `person` has a draft in a round that can still be written in, or be offered again.
  func drafts(of person: PersonID) -> [DraftSlot] {
    drafts.keys.filter { if case .turn(_, person) = $0 { true } else { false } }
      .sorted { $0.description < $1.description }
  }

  /// People whose turn is held at another terminal now. Drafts of all others are parked.
  var writersElsewhere: Set<PersonID> {
    Set(
      heldElsewhere.compactMap { slot in
        if case .turn(_, let person) = slot { person } else { nil }
      })
  }

  /// Says something in the message line until the next key.
  mutating func say(_ text: CleanText, _ kind: Message.Kind = .plain) {
    message = Message(text, kind)
  }

  mutating func open(_ dialog: any Dialog) { dialogs.append(dialog) }
}

/// What each activity's screen remembers: cursors and pages, nothing that is saved.
struct ScreenStates: Sendable {
  var desk = Desk.Options()
  var note = NoteScreen.State()
  var present = PresentScreen.State()
  var confirm = ConfirmScreen.State()
  var collect = CollectScreen.State()
  var shortlist = ShortlistScreen.State()
  var draft = DraftScreen.State()
  var measure = MeasureScreen.State()
  var evaluate = EvaluateScreen.State()
  var recap = RecapScreen.State()
  var plan = PlanScreen.State()
  var align = AlignScreen.State()
  var track = TrackScreen.State()
  var squares = SquaresScreen.State()
  var review = ReviewScreen.State()
  var share = ShareScreen.State()
  var embed = EmbedTab.State()
  var board = BoardScreen.State()
  var worksheet = WorksheetDialog.State()
  var seat = SeatOptions()
  var export = ExportState()
  var handout = HandoutState()
  var importing = ImportState()
  var room = Room.State()
}
