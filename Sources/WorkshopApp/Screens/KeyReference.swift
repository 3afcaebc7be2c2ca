import PlainText
import TerminalUI
import WorkshopModel

/// The keys of the faces by screen, from the tables that dispatch them. The manual page prints it, and
/// a test looks for every table there is.
public enum KeyReference {
  public struct Row: Hashable, Sendable {
    /// All keys of the row: `? or F1`.
    public let keys: CleanText
    public let help: CleanText
  }

  public struct Section: Hashable, Sendable {
    public let title: CleanText
    public let rows: [Row]
    /// The name of the type that holds the table.
    public let table: String
  }

  public static var sections: [Section] {
    [
      section("The start screen", of: StartScreen.self, StartScreen.keys.reference),
      section("A new workshop", of: StartScreen.self, StartScreen.formKeys.reference),
      section("Everywhere on the desk", of: Desk.self, Desk.keys.reference),
      section("In every list", of: ListMove.self, inEveryList),
      section("In every text field", of: TextEditor.self, TextEditor.keys.reference),
    ]
      + PhaseKind.allCases.map { kind in
        let screen = kind.definition.activity.screen
        return section(kind.definition.title, of: screen, rows(of: screen))
      }
      + [
        section("The four squares of a week", of: SquaresScreen.self, SquaresScreen.reference),
        section("Champions", of: ChampionsScreen.self, ChampionsScreen.reference),
        section("Sessions, booked and held", of: SessionsScreen.self, SessionsScreen.reference),
        section("The board", of: BoardScreen.self, BoardScreen.reference),
      ]
      + dialogs.map { section(title(of: $0), of: $0, rows(of: $0)) }
      + seat + [section("The room view", of: Room.self, Room.keys.reference)]
  }

  private static func section(_ title: CleanText, of type: Any.Type, _ rows: [Row]) -> Section {
    Section(title: title, rows: rows, table: "\(type)")
  }

  /// The steps of the shared terminal in the order people meet them.
  static let seatSteps: [(title: CleanText, step: any SeatStep.Type)] = [
    ("hand-over", HandOverStep.self), ("names", NamesStep.self),
    ("the first time", WelcomeStep.self), ("a new name", NewNameStep.self),
    ("a draft from another seat", WordsStep.self),
    ("suggestion", SuggestionStep.self), ("dots", DotsStep.self), ("ranking", RankingStep.self),
    ("scores", ScoresStep.self), ("review", ReviewStep.self), ("take back", TakeBackStep.self),
    ("thank you", ThanksStep.self), ("PIN", PinStep.self), ("facilitator", FacilitatorStep.self),
    ("owners", OwnersStep.self), ("own key results", OwnKeyResultsStep.self),
    ("check-in", CheckInStep.self),
  ]

  private static var seat: [Section] {
    [
      section(
        "The shared terminal, everywhere", of: Seat.self,
        Seat.keys.reference)
    ]
      + seatSteps.map {
        section("The shared terminal: \($0.title)", of: $0.step, rows(of: $0.step))
      }
  }

  /// All dialogs that hold a key table.
  static let dialogs: [any Dialog.Type] = [
    ExerciseDialog.self, PeopleDialog.self, PinDialog.self, ParkingDialog.self, AgendaDialog.self,
    ScriptDialog.self,
    UnitsDialog.self,
    UnitPicker.self, ServesDialog.self, TakeOverDialog.self, UnitQuestionsDialog.self,
    NeedsDialog.self, UnitGoalsDialog.self,
    WorksheetDialog.self, PagesDialog.self, TraceDialog.self, ExportDialog.self, HandoutDialog.self,
    SectionsDialog.self, FolderDialog.self, ImportDialog.self, SourceDialog.self,
    ChartDialog.self, SaveCopyDialog.self,
    RoomDialog.self,
    SpotlightDialog.self, MomentDialog.self, LotDialog.self, DuplicatesDialog.self,
    GroupsDialog.self, PickDialog.self,
    MenuDialog.self, Question.self,
    HelpDialog.self, Form.self,
  ]

  /// What is said once, and left out of the tables that have it.
  private static var inEveryList: [Row] {
    let table = KeyTable<ListMove, Void>([], and: ListMove.rows { $0 })
    return table.bindings.filter { !$0.action.commonHelp.isEmpty }.map {
      Row(keys: $0.keyName, help: $0.help)
    }
  }

  fileprivate static let saidOnce = Set(ListMove.allCases.map(\.commonHelp))

  private static func rows(of screen: any ActivityScreen.Type) -> [Row] { screen.reference }
  private static func rows(of dialog: any Dialog.Type) -> [Row] { dialog.reference }
  private static func rows(of step: any SeatStep.Type) -> [Row] { step.reference }
  private static func title(of dialog: any Dialog.Type) -> CleanText { dialog.title }
}

extension ActivityScreen {
  fileprivate static var reference: [KeyReference.Row] { keys.reference }
}

extension Dialog {
  fileprivate static var reference: [KeyReference.Row] { keys.reference }
}

extension SeatStep {
  fileprivate static var reference: [KeyReference.Row] { keys.reference }
}

extension KeyTable {
  /// Neighbouring rows that say the same, such as digits, stand as one: `0 … 9`.
  var reference: [KeyReference.Row] {
    var rows: [KeyReference.Row] = []
    for binding in bindings where !KeyReference.saidOnce.contains(binding.help) {
      let keys = binding.keys.map(\.name).joined(separator: " or ")
      if let last = rows.last, last.help == binding.help {
        let first = last.keys.string.split(separator: " ").first.map(String.init) ?? ""
        rows[rows.count - 1] = .init(keys: CleanText("\(first) … \(keys)"), help: binding.help)
      } else {
        rows.append(.init(keys: CleanText(keys), help: binding.help))
      }
    }
    return rows
  }
}
