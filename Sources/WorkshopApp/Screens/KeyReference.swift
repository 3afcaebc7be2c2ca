import PlainText
import TerminalUI
import WorkshopModel

/// Every key of the program by screen, from the tables that dispatch them. The README's key tables
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
    [Section(title: "Everywhere on the desk", rows: Desk.keys.reference)]
      + PhaseKind.allCases.map { kind in
        Section(
          title: kind.definition.title, rows: rows(of: kind.definition.activity.screen))
      }
      + dialogs.map { Section(title: title(of: $0), rows: rows(of: $0)) }
      + [Section(title: "The shared terminal", rows: seat)]
  }

  /// The steps of the shared terminal in the order people meet them; a row that several steps share
  /// stands once.
  private static var seat: [Row] {
    let steps: [any SeatStep.Type] = [
      HandOverStep.self, NamesStep.self, SuggestionStep.self, DotsStep.self, RankingStep.self,
      ScoresStep.self, ReviewStep.self, TakeBackStep.self, ThanksStep.self, FacilitatorStep.self,
    ]
    var rows: [Row] = []
    for row in steps.flatMap({ self.rows(of: $0) }) where !rows.contains(row) { rows.append(row) }
    return rows + [Row(keys: "^] or F12", help: "give the keyboard back to the facilitator")]
  }

  /// The dialogs a reader of the README wants to know about.
  private static let dialogs: [any Dialog.Type] = [
    ExerciseDialog.self, PeopleDialog.self, ParkingDialog.self, AgendaDialog.self,
    PagesDialog.self, SpotlightDialog.self, DuplicatesDialog.self, PickDialog.self,
    HelpDialog.self, Form.self,
  ]

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
  fileprivate static var reference: [KeyReference.Row] {
    // The digits are one thing to say, not ten rows.
    keys.reference.filter { Int($0.help.string) == nil }
  }
}

extension KeyTable {
  var reference: [KeyReference.Row] {
    bindings.map { binding in
      KeyReference.Row(
        keys: CleanText(binding.keys.map(\.name).joined(separator: " or ")), help: binding.help)
    }
  }
}
