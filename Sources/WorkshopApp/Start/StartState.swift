import PlainText
import TerminalUI
import WorkshopModel

/// What the user wants to do after the start screen.
public enum StartChoice: Hashable, Sendable {
  case open(path: String)
  case new(
    organisation: CleanText, people: [CleanText], fileName: String, agenda: KickOffAgenda)
  case demo
  /// Practice with people who are played.
  case rehearsal
  case quit
}

/// The start screen: the recent workshops, or the form for a new one.
public struct StartState: Sendable {
  let recents: RecentWorkshops
  /// Where a new workshop is made.
  let folder: CleanText
  /// The day on which it is told what is due; nil where nobody knows it.
  let today: CalendarDate?
  var size: Size
  var cursor = ListCursor()
  /// Nil while the list shows.
  var form: NewWorkshopForm?
  /// The form as it was left, to be gone on with.
  var leftForm: NewWorkshopForm?
  /// Whether the page of the keys lies over the list.
  var showsHelp = false
  /// How the key that is being answered arrived.
  var arrival = KeyArrival.deliberate
  /// What went wrong, until the next key.
  var message: CleanText?
  /// Set once the user has decided.
  var choice: StartChoice?

  /// - Parameters:
  ///   - folder: where a new workshop is made.
  ///   - today: the day on which it is told what is due.
  ///   - message: why the choice before this one came to nothing.
  ///   - retrying: that choice; the form of a new workshop opens again with its words.
  public init(
    recents: RecentWorkshops, folder: CleanText, today: CalendarDate? = nil, size: Size,
    message: CleanText? = nil,
    retrying: StartChoice? = nil
  ) {
    self.recents = recents
    self.folder = folder
    self.today = today
    self.size = size
    self.message = message
    if case .new(let organisation, let people, let fileName, let agenda) = retrying {
      form = NewWorkshopForm(
        organisation: organisation, people: people, fileName: CleanText(fileName), agenda: agenda)
    }
  }

  mutating func answer(_ event: TerminalEvent) {
    arrival = event.arrival
    switch event {
    case .key(let key, _):
      message = nil
      StartScreen.key(key, &self)
    case .paste(let text): form?.paste(text)
    case .mouse(let mouse, _): StartScreen.mouse(mouse, &self)
    case .resized(let size): self.size = size
    case .terminated: choice = .quit
    case .focus, .resumed, .fileChanged: break
    }
  }
}
