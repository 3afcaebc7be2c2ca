/// What a cell means. Colours and attributes come last, from the theme; a theme change changes no
/// picture.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Running text.
  case body
  /// Text of less weight: captions, times, counts.
  case secondary
  /// A heading on the body background.
  case heading
  /// What the eye should find first: the current phase, the question.
  case accent
  /// A key the user can press, in the hint bar and in running text.
  case key
  /// Well, done, on track. Always with a word or sign.
  case good
  /// Take care, soon, tight. Always with a word or sign.
  case caution
  /// Wrong, over, missing. Always with a word or sign.
  case bad
  /// The selected row of a list or the focused button.
  case selection
  /// Text inside an input field.
  case field
  /// The hint inside an empty input field.
  case fieldHint
  /// Top and bottom bars.
  case bar
  /// What stands out on a bar.
  case barAccent
  /// A key on a bar.
  case barKey
  /// Rules and borders.
  case border
  /// A dialog's surface.
  case dialog
  /// A dialog's title.
  case dialogTitle
  /// A key inside a dialog.
  case dialogKey
  /// Secondary text inside a dialog.
  case dialogSecondary
  /// Big letters.
  case big
  /// A filled part of a meter or bar chart.
  case meter
  /// The empty part of a meter or bar chart.
  case meterEmpty
}

extension Role {
  /// Stands for the role in snapshots.
  var letter: Character {
    switch self {
    case .body: "."
    case .secondary: "s"
    case .heading: "h"
    case .accent: "a"
    case .key: "k"
    case .good: "g"
    case .caution: "c"
    case .bad: "b"
    case .selection: "S"
    case .field: "f"
    case .fieldHint: "i"
    case .bar: "B"
    case .barAccent: "A"
    case .barKey: "K"
    case .border: "r"
    case .dialog: "d"
    case .dialogTitle: "D"
    case .dialogKey: "E"
    case .dialogSecondary: "e"
    case .big: "L"
    case .meter: "m"
    case .meterEmpty: "n"
    }
  }
}
