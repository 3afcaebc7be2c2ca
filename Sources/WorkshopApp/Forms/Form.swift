import PlainText
import TerminalUI
import WorkshopModel

/// A dialog of fields that ends in one decision. What is typed is saved as a draft; leaving the form
/// keeps it for the next time.
struct Form: Dialog {
  enum Action: Hashable, Sendable {
    case save, next, previous, down, up, takeSaid, leave, optionBefore, optionAfter
  }

  static let title: CleanText = "Form"

  let kind: FormKind
  var fields: [FormField]
  var focus = 0 {
    didSet { hasTyped = false }
  }
  /// What each field held when the form was opened: what differs from it was typed.
  let base: [FieldName: CleanText]
  /// Whether the focused field was changed since it got the focus: what stood there before is meant.
  var hasTyped = false
  /// What the form was made of when it was opened, and its introduction as of then.
  let opening: (ground: FormGround, intro: [CleanText])
  /// What was wrong with the last try.
  var problem: CleanText?
  /// What it said when it was last to be saved.
  private(set) var sent: FormValues?
  /// What was added before, where the form stays open for more of the same.
  private(set) var added: CleanText?

  init(_ kind: FormKind, _ state: AppState) {
    self.kind = kind
    opening = (FormGround(state), kind.content.intro(state.workshop))
    fields = kind.content.fields(state)
    base = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    if let kept = state.keptForms.first(where: { $0.kind == kind }) { fill(kept.values) }
  }

  /// The form once more, emptied, after `added`.
  func again(after added: CleanText, _ state: AppState) -> Form {
    var next = Form(kind, state)
    next.added = added
    return next
  }

  static let keys: KeyTable<Action, DialogContext<Form>> = [
    .init(
      "Enter", "save", .save, help: "Save what the form says.", hint: .first,
      // A text that was typed is meant. One that the form itself filled in must be seen first.
      weighing: { $0.dialog.isEdited ? .once : .deliberate }),
    .init(
      "Tab", "next field", .next, help: "Go to the next field; takes over what is offered.",
      whyNot: oneField),
    .init(
      "Shift-Tab", "previous field", .previous, help: "Go to the field before.",
      hint: .hidden, whyNot: oneField),
    .init(
      "Down", "down", .down, help: "One row down in a long text; from its end, the next field.",
      hint: .hidden, whyNot: { $0.dialog.rows($0.state)?.below ?? 0 > 0 ? nil : oneField($0) }),
    .init(
      "Up", "up", .up, help: "One row up in a long text; from its begin, the field before.",
      hint: .hidden, whyNot: { $0.dialog.rows($0.state)?.above ?? 0 > 0 ? nil : oneField($0) }),
    .init(
      "Ctrl-T", "take what is said", .takeSaid,
      help:
        "Take over what the sentence says, wherever the form offers it. → in an empty field takes its offer.",
      whyNot: { $0.dialog.whyNotTake($0.state) }),
    .init("Esc", "leave", .leave, help: "Leave; what you typed is kept for the next time."),
  ]

  /// Enter is called by what it decides.
  func hints(_ state: AppState) -> [HintBar.Hint] {
    Self.keys.hints(in: DialogContext(dialog: self, state: state)).map { hint in
      hint.key == "Enter" ? HintBar.Hint("Enter", kind.content.enterWords).kept : hint
    }
  }

  private static let oneField: @Sendable (DialogContext<Form>) -> CleanText? = {
    $0.dialog.fields.count < 2 ? "There is one field only." : nil
  }

  var typingRows: [HelpRow] { TextEditor.keys.helpRows(in: TextEditor(multiline: true)) }

  /// A key that edits text edits it.
  func knows(_ key: KeyPress) -> Bool {
    Self.keys.binding(for: key) != nil || TextEditor.keys.binding(for: key) != nil
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .save: return save(state)
    case .next:
      if hasTyped { complete(&state) }
      focus = (focus + 1) % max(1, fields.count)
    case .previous: focus = (focus + fields.count - 1) % max(1, fields.count)
    case .down where rows(state)?.below ?? 0 > 0: return type(KeyPress(.down), &state)
    case .up where rows(state)?.above ?? 0 > 0: return type(KeyPress(.up), &state)
    case .down: return perform(.next, &state)
    case .up: return perform(.previous, &state)
    case .takeSaid: takeSaid(&state)
    case .leave: return leave(&state)
    case .optionBefore: turn(by: -1, &state)
    case .optionAfter: turn(by: 1, &state)
    }
    return .stay()
  }

  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply {
    guard fields.indices.contains(focus) else { return .stay() }
    switch fields[focus].input {
    case .choice:
      if key.key == .left { turn(by: -1, &state) }
      if key.key == .right || key.key == .character(" ") { turn(by: 1, &state) }
    case .text(var editor):
      if key == KeyPress(.right), fields[focus].completion != nil {
        complete(&state)
      } else if key == KeyPress(.right), let offer = offer(at: focus, state) {
        take(offer, &state)
      } else {
        _ = editor.handle(key, width: FormLayout.fieldWidth(state.size))
        edited(editor, &state)
      }
    }
    return .stay()
  }

  /// Rows of the focused text above and below the cursor; nil where a choice has the focus.
  private func rows(_ state: AppState) -> (above: Int, below: Int)? {
    guard fields.indices.contains(focus), case .text(let editor) = fields[focus].input else {
      return nil
    }
    let layout = editor.layout(width: FormLayout.fieldWidth(state.size), height: 1)
    return (layout.rowsAbove, layout.rowsBelow)
  }

  /// Takes over what is offered behind the cursor, if there is something.
  private mutating func complete(_ state: inout AppState) {
    guard fields.indices.contains(focus), let whole = fields[focus].completion,
      case .text(var editor) = fields[focus].input
    else { return }
    _ = editor.replaceAll(with: whole)
    edited(editor, &state)
  }

  /// Takes over every offer that somebody said.
  private mutating func takeSaid(_ state: inout AppState) {
    for index in fields.indices {
      guard let offer = offer(at: index, state), offer.isSaid else { continue }
      fields[index].value = offer.value
    }
    problem = nil
    changed(&state)
  }

  private mutating func take(_ offer: FieldOffer, _ state: inout AppState) {
    fields[focus].value = offer.value
    problem = nil
    hasTyped = true
    changed(&state)
  }

  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply {
    guard fields.indices.contains(focus), case .text(var editor) = fields[focus].input else {
      return .stay()
    }
    _ = editor.paste(text)
    edited(editor, &state)
    return .stay()
  }

  var values: FormValues { FormValues(fields) }

  private mutating func edited(_ editor: TextEditor, _ state: inout AppState) {
    let before = fields[focus].input
    fields[focus].input = .text(editor)
    problem = editor.refusal
    if case .text(let old) = before, !editor.reads(as: old) {
      hasTyped = true
      changed(&state)
    }
  }

  /// Notes that something was typed: a save that still waits is given up, for the form says more now.
  private mutating func changed(_ state: inout AppState) {
    if state.giveUp(.form) { problem = Waiting.givenUpByTyping }
    if state.draftDirtySince == nil { state.draftDirtySince = state.now }
  }

  private mutating func turn(by step: Int, _ state: inout AppState) {
    guard case .choice(let options, let selected) = fields[focus].input, !options.isEmpty else {
      return
    }
    fields[focus].input = .choice(
      options, selected: (selected + step + options.count) % options.count)
    problem = nil
    changed(&state)
  }

  private mutating func save(_ state: AppState) -> Reply {
    do throws(Rejection) {
      let event = try kind.content.event(upToDate(state), state)
      if let refusal = state.workshop.rejection(of: event) { throw refusal }
      problem = nil
      sent = values
      return .stay([.record(decision(event, state), then: .formSaved)])
    } catch {
      problem = error.reason
      return .stay()
    }
  }

  /// The values, where nothing was typed as they stand now: somebody else may have changed them.
  private func upToDate(_ state: AppState) -> FormValues {
    guard opening.ground != FormGround(state) else { return values }
    let now = kind.content.fields(state)
    return FormValues(
      fields.map { field in
        guard field.value == base[field.name],
          let current = now.first(where: { $0.name == field.name })
        else { return field }
        return current
      })
  }

  private func leave(_ state: inout AppState) -> Reply {
    state.giveUp(.form)
    state.keep(self)
    if kept != nil { state.say(DraftSaying.kept) }
    state.draftDirtySince = nil
    state.typedAt = nil
    return .close([Form.draftEffect(keptForms: state.keptForms, open: nil, desk: state.desk)])
  }

  mutating func fill(_ values: [FieldName: CleanText]) {
    for index in fields.indices {
      if let value = values[fields[index].name] { fields[index].value = value }
    }
  }
}
