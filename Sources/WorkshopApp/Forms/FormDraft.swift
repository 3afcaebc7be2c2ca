import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The text of a form that was left or cut off before it was saved.
struct KeptForm: Codable, Hashable, Sendable {
  let kind: FormKind
  let values: [FieldName: CleanText]
}

extension KeptForm {
  private static let shownCharacters = 30

  /// How the typed text begins.
  fileprivate var firstWords: CleanText {
    let typed = FieldName.allCases.compactMap { values[$0]?.singleLine }
    guard let text = typed.first(where: { !$0.isEmpty }) else { return "a choice" }
    guard text.count > Self.shownCharacters else { return text }
    let cut = text.string.prefix(Self.shownCharacters)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return CleanText("\(whole) …")
  }
}

extension FieldName: CodingKeyRepresentable {}

/// What the desk's draft on disk holds.
private struct DeskDraft: DraftContent {
  /// The form that was open; nil when all were left.
  let open: FormKind?
  let forms: [KeptForm]
}

extension AppState {
  /// Remembers what `form` holds, unless it holds nothing new.
  mutating func keep(_ form: Form) {
    keptForms.removeAll { $0.kind == form.kind }
    if let kept = form.kept { keptForms.append(kept) }
  }

  /// The texts in forms that are no decision yet, by their form and first words: those of open forms
  /// and of forms that were left and whose subject is still there.
  var unsavedTexts: [CleanText] {
    let open = dialogs.compactMap(\.form?.kept)
    let left = keptForms.filter { kept in
      kept.kind.content.hasSubject(workshop) && !open.contains { $0.kind == kept.kind }
    }
    return (open + left).map {
      "Not saved in \"\($0.kind.content.title(workshop))\": \($0.firstWords)"
    }
  }

  /// Puts back what the last run left unsaved; the form that was open opens again.
  mutating func restoreForms() {
    guard let draft = drafts[.desk(desk)].flatMap(DeskDraft.init) else { return }
    keptForms = draft.forms
    if let open = draft.open {
      dialogs.append(Form(open, self))
      say(DraftSaying.restored)
    }
  }
}

extension Form {
  var form: Form? { self }

  /// The values that were typed or chosen.
  var typed: [FieldName: CleanText] {
    Dictionary(
      fields.filter { $0.value != base[$0.name] }.map { ($0.name, $0.value) }
    ) { first, _ in first }
  }

  /// Whether anything was typed or chosen.
  var isEdited: Bool { fields.contains { $0.value != base[$0.name] } }

  /// What a draft must keep: nil when every field is as the workshop had it.
  var kept: KeptForm? { isEdited ? KeptForm(kind: kind, values: typed) : nil }

  /// Saves the text of the open form and of those left before.
  static func draftEffects(_ state: AppState) -> [Effect] {
    guard let form = state.dialogs.last(where: { $0.form != nil })?.form else { return [] }
    var all = state.keptForms.filter { $0.kind != form.kind }
    let kept = form.kept
    if let kept { all.append(kept) }
    return [draftEffect(keptForms: all, open: kept?.kind, desk: state.desk)]
  }

  static func draftEffect(keptForms: [KeptForm], open: FormKind?, desk: Int) -> Effect {
    .saveDraft(draftText(keptForms, open: open), .desk(desk))
  }

  private static func draftText(_ keptForms: [KeptForm], open: FormKind?) -> CleanText? {
    keptForms.isEmpty ? nil : DeskDraft(open: open, forms: keptForms).text
  }

  /// `event`, and in the same transaction the end of this form's draft.
  func decision(_ event: Event, _ state: AppState) -> Intent {
    let others = state.keptForms.filter { $0.kind != kind }
    return .decision(event, draft: Self.draftText(others, open: nil), slot: .desk(state.desk))
  }

  /// The form on top is on disk, and its draft went with it: it closes, or begins anew.
  static func saved(_ state: inout AppState) {
    guard let index = state.dialogs.lastIndex(where: { $0.form != nil }),
      let form = state.dialogs.remove(at: index).form
    else { return }
    state.keptForms.removeAll { $0.kind == form.kind }
    state.draftDirtySince = nil
    state.typedAt = nil
    state.waiting.ended(.desk(state.desk))
    let content = form.kind.content
    let takesMore = content.takesMore(state.workshop)
    content.saved(form.sent ?? form.values, &state)
    guard takesMore || form.isEditedSinceSent else {
      state.say(content.done(state), .good)
      return
    }
    var next =
      takesMore ? form.again(after: content.done(state), state) : Form(form.kind, state)
    let rest = form.typedOn(in: next)
    if !rest.isEmpty { next.goOn(with: rest, at: form.focus, &state) }
    state.message = nil
    state.dialogs.insert(next, at: min(index, state.dialogs.count))
  }

  /// The decision was refused: the form stays open with its text and says why.
  static func refused(_ reason: CleanText, _ state: inout AppState) {
    guard let index = state.dialogs.lastIndex(where: { $0.form != nil }),
      var form = state.dialogs[index].form
    else {
      state.say(reason, .refusal)
      return
    }
    form.problem = reason
    state.dialogs[index] = form
  }
}
