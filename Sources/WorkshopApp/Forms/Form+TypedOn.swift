import PlainText

/// A form is typed on while what it said is saved.
extension Form {
  /// Whether something was typed since it was sent to be saved.
  var isEditedSinceSent: Bool {
    fields.contains { field in sent?.value(field.name).map { $0 != field.value } ?? false }
  }

  /// What was typed since `sent` was saved, for `next`, which is open in its place.
  func typedOn(in next: Form) -> [FieldName: CleanText] {
    guard let sent else { return [:] }
    var rest: [FieldName: CleanText] = [:]
    for field in fields {
      guard let before = sent.value(field.name), field.value != before else { continue }
      rest[field.name] = field.value
      guard case .text = field.input, next.base[field.name] != before,
        field.value.string.hasPrefix(before.string)
      else { continue }
      // What was saved is gone from the field.
      rest[field.name] = CleanText(String(field.value.string.dropFirst(before.string.count)))
    }
    return rest
  }

  /// Goes on with what was typed while the last one was saved.
  mutating func goOn(
    with rest: [FieldName: CleanText], at focus: Int, _ state: inout AppState
  ) {
    fill(rest)
    self.focus = fields.indices.contains(focus) ? focus : 0
    hasTyped = true
    if added == nil { problem = "Saved. What you typed since is not: Enter saves it." }
    state.draftDirtySince = state.now
  }
}
