/// What a cell means. Colours and attributes come last, from the theme; a theme change changes no
/// picture. The raw value is the letter that stands for the role in snapshots.
public enum Role: Character, CaseIterable, Sendable {
  /// Running text.
  case body = "."
  /// Text of less weight: captions, times, counts.
  case secondary = "s"
  /// A heading on the body background.
  case heading = "h"
  /// What the eye should find first: the current phase, the question.
  case accent = "a"
  /// A key the user can press, in the hint bar and in running text.
  case key = "k"
  /// Well, done, on track. Always with a word or sign.
  case good = "g"
  /// Take care, soon, tight. Always with a word or sign.
  case caution = "c"
  /// Wrong, over, missing. Always with a word or sign.
  case bad = "b"
  /// The selected row of a list or the focused button.
  case selection = "S"
  /// Text inside an input field.
  case field = "f"
  /// The hint inside an empty input field.
  case fieldHint = "i"
  /// Top and bottom bars.
  case bar = "B"
  /// What stands out on a bar.
  case barAccent = "A"
  /// A key on a bar.
  case barKey = "K"
  /// Rules and borders.
  case border = "r"
  /// A dialog's surface.
  case dialog = "d"
  /// A dialog's title.
  case dialogTitle = "D"
  /// A key inside a dialog.
  case dialogKey = "E"
  /// Secondary text inside a dialog.
  case dialogSecondary = "e"
  /// Big letters.
  case big = "L"
  /// A filled part of a meter or bar chart.
  case meter = "m"
  /// The empty part of a meter or bar chart.
  case meterEmpty = "n"
}
