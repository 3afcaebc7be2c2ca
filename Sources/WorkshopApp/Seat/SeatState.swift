import PlainText
import WorkshopModel
import WorkshopStore

/// The shared terminal: a terminal of its own, or the desk's while the keyboard is handed over. It knows the one person whose turn it
/// is, and after the hand-over nobody.
struct SeatState: Sendable {
  var step: any SeatStep = HandOverStep()
  /// When the last key came.
  var lastInput: Timestamp
  /// Since when the text is covered because nobody typed; nil while it shows.
  var coveredSince: Timestamp?
  /// Until when a text that is typed as dots shows in letters; nil while it does not.
  var showsLettersUntil: Timestamp?
  /// One sentence above the keys.
  var notice: Message?
  /// The slot no other terminal may write in now.
  var held: DraftSlot?
  /// What is said when the turn that was asked for begins.
  var welcome: Message?
  /// The words under which the text here is kept for another terminal; nil until they are drawn.
  var words: Receipt?
  /// Whether it was said that closing the seat loses a text.
  var knowsLoss = false
  /// Whether the facilitator is called from here.
  var callsHelp = false
  /// Whether the others have been told of the call.
  var callStands = false
  /// The lock that the right words have just opened.
  var opened: DraftLock?
}

/// Whose turn it is, and in which round.
struct SeatTurn: Hashable, Sendable {
  let round: RoundID
  let person: PersonID
  let name: CleanText
}

/// What happens at a step when nobody types.
enum Patience: Hashable, Sendable {
  case endless
  /// The hand-over screen returns after so many seconds.
  case leaves(seconds: Int)
  /// The text is covered after `coverSeconds`; it is parked `parkSeconds` later.
  case covers

  static let coverSeconds = 180
  static let parkSeconds = 45
  /// How long the letters behind the dots show.
  static let lettersSeconds = 5
}
