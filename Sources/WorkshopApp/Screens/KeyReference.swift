import PlainText
import TerminalUI
import WorkshopModel

/// The keys of the faces by screen, from the tables that dispatch them. The README's key tables
/// are made from this, and a test compares them.
public enum KeyReference {
  public struct Row: Hashable, Sendable {
    /// All keys of the row: `? or F1`.
    public let keys: CleanText
    public let help: CleanText
  }

  public struct Section: Hashable, Sendable {
    public let title: CleanText
    public let rows: [Row]
  }

  public static var sections: [Section] {
    [
      Section(title: "Everywhere on the desk", rows: Desk.keys.reference),
      Section(title: "In every list", rows: inEveryList),
    ]
      + PhaseKind.allCases.map { kind in
        Section(
          title: kind.definition.title, rows: rows(of: kind.definition.activity.screen))
      }
      + [
        Section(title: "The four squares of a week", rows: SquaresScreen.reference),
        Section(title: "The board", rows: BoardScreen.reference),
      ]
      + dialogs.map { Section(title: title(of: $0), rows: rows(of: $0)) }
      + seat + [Section(title: "The room view", rows: Room.keys.reference)]
  }

  /// The steps of the shared terminal in the order people meet them.
  static let seatSteps: [(title: CleanText, step: any SeatStep.Type)] = [
    ("hand-over", HandOverStep.self), ("names", NamesStep.self), ("a new name", NewNameStep.self),
    ("a draft from another seat", WordsStep.self),
    ("suggestion", SuggestionStep.self), ("dots", DotsStep.self), ("ranking", RankingStep.self),
    ("scores", ScoresStep.self), ("review", ReviewStep.self), ("take back", TakeBackStep.self),
    ("thank you", ThanksStep.self), ("PIN", PinStep.self), ("facilitator", FacilitatorStep.self),
    ("owners", OwnersStep.self), ("own key results", OwnKeyResultsStep.self),
    ("check-in", CheckInStep.self),
  ]

  private static var seat: [Section] {
    [
      Section(
        title: "The shared terminal, everywhere",
        rows: [Row(keys: "^] or F12", help: "Give the keyboard back to the facilitator.")])
    ]
      + seatSteps.map {
        Section(title: "The shared terminal: \($0.title)", rows: rows(of: $0.step))
      }
  }

  /// The dialogs a reader of the README wants to know about.
  static let dialogs: [any Dialog.Type] = [
    ExerciseDialog.self, PeopleDialog.self, PinDialog.self, ParkingDialog.self, AgendaDialog.self,
    UnitsDialog.self,
    UnitPicker.self, ServesDialog.self, TakeOverDialog.self, UnitQuestionsDialog.self,
    NeedsDialog.self, UnitGoalsDialog.self,
    WorksheetDialog.self, PagesDialog.self, TraceDialog.self, ExportDialog.self,
    SectionsDialog.self, ImportDialog.self,
    RoomDialog.self,
    SpotlightDialog.self, DuplicatesDialog.self, PickDialog.self, MenuDialog.self, Question.self,
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
