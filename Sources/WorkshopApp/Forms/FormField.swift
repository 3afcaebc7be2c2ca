import PlainText
import TerminalUI
import WorkshopModel

/// Names a field of a form; the raw value is its name in a saved draft.
enum FieldName: String, CaseIterable, Codable, Hashable, Sendable {
  case text, name, reason, minutes
  case sentence, metric, unit, kind, measurement, owner, ambition
  case baseline, target, stretch, commit, limit, low, high, stages, due
  case hands0, hands1, hands2, hands3, hands4, hands5
  case method, votes, stacking, places, among
  case change, cycle, first, last
  case needle, byHowMuch, howSoon
  case read, confidence, day, weight, health
  case score, learned
  case how
  case lead, step, session
}

/// One thing a form asks for.
struct FormField: Sendable {
  enum Input: Sendable {
    case text(TextEditor)
    case choice([CleanText], selected: Int)
  }

  let name: FieldName
  let label: CleanText
  /// Shown in the empty field: an example of what to type.
  var hint: CleanText
  /// Texts the field offers to complete while typing; the first that fits shows.
  var completions: [CleanText] = []
  var input: Input

  /// A text of at most `limit` characters; `rows` of it show.
  static func text(
    _ name: FieldName, _ label: CleanText, hint: CleanText = "", value: CleanText = "",
    limit: Int, long: Bool = false, completions: [CleanText] = []
  ) -> FormField {
    FormField(
      name: name, label: label, hint: hint, completions: completions,
      input: .text(TextEditor(text: value, multiline: long, limit: limit)))
  }

  static func choice(
    _ name: FieldName, _ label: CleanText, _ options: [CleanText], selected: Int,
    hint: CleanText = ""
  ) -> FormField {
    FormField(name: name, label: label, hint: hint, input: .choice(options, selected: selected))
  }

  /// The typed text, or the number of the chosen option.
  var value: CleanText {
    get {
      switch input {
      case .text(let editor): editor.text
      case .choice(_, let selected): CleanText(String(selected))
      }
    }
    set {
      switch input {
      case .text(let editor):
        input = .text(
          TextEditor(text: newValue, multiline: editor.isMultiline, limit: editor.limit))
      case .choice(let options, _):
        guard let number = Int(newValue.string), options.indices.contains(number) else { return }
        input = .choice(options, selected: number)
      }
    }
  }

  /// The first completion that begins with what was typed, with or without its accents, while the
  /// cursor stands at its end.
  var completion: CleanText? {
    guard !completions.isEmpty, case .text(let editor) = input, !editor.isEmpty, editor.isAtEnd
    else { return nil }
    let typed = editor.text.string.lowercased()
    // An exact match wins over a longer name that begins the same way.
    guard !completions.contains(where: { $0.string.lowercased() == typed }) else { return nil }
    let plain = editor.text.folded
    return completions.first { $0.string.lowercased().hasPrefix(typed) }
      ?? completions.first { $0.folded.hasPrefix(plain) }
  }

  /// What the completion adds behind the cursor; all of it where what was typed changes too.
  var completionWords: CleanText? {
    guard let whole = completion, case .text(let editor) = input else { return nil }
    let isContinued = whole.string.lowercased().hasPrefix(editor.text.string.lowercased())
    return isContinued ? CleanText(String(whole.string.dropFirst(editor.count))) : " → \(whole)"
  }
}

/// What was filled in.
struct FormValues: Sendable {
  private let fields: [FieldName: FormField]

  init(_ fields: [FormField]) {
    self.fields = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The text as typed, on one line, without surrounding space; empty for a field that is not there.
  func text(_ name: FieldName) -> CleanText { fields[name]?.value.singleLine ?? "" }

  /// The text as typed, with its line breaks.
  func lines(_ name: FieldName) -> [CleanText] { fields[name]?.value.lines ?? [] }

  /// What the field held; nil for one that is not there.
  func value(_ name: FieldName) -> CleanText? { fields[name]?.value }

  /// The number of the chosen option.
  func choice(_ name: FieldName) -> Int {
    if case .choice(_, let selected)? = fields[name]?.input { selected } else { 0 }
  }

  /// The day that was typed, read beside `reference` where the year is left out.
  /// - Throws: what is wrong with it, behind the field's label.
  func day(
    _ name: FieldName, _ label: CleanText, from reference: CalendarDate
  ) throws(Rejection) -> CalendarDate {
    do throws(Rejection) {
      return try .typed(text(name), reference: reference)
    } catch {
      throw Rejection("\(label): \(error.reason)")
    }
  }
}
