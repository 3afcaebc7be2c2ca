import PlainText
import TerminalUI
import WorkshopModel

extension Participant {
  /// Types the name until it is marked.
  mutating func key(at step: NamesStep, in room: SeatRoom) -> KeyPress? {
    let marked = step.marked(room.view)
    let me = room.view.names.first { $0.name == name }
    guard me.map({ !room.writing.contains($0.id) }) ?? true else {
      // Somebody is at it in their name.
      memory.isLeaving = true
      return .escape
    }
    if case .someone(let someone)? = marked, someone.name == name { return .enter }
    let rest = name.string.dropFirst(step.typed.count)
    if let letter = rest.first, name.string.hasPrefix(step.typed.string) {
      return KeyPress(.character(letter))
    }
    if marked == .new, me == nil { return .enter }
    guard me != nil else {
      memory.isLeaving = true
      return .escape
    }
    return KeyPress(.down)
  }

  /// The next letter of `text`; nil once all of it stands there, or something else does.
  func type(_ text: CleanText, over editor: TextEditor) -> KeyPress? {
    let typed = editor.text.string
    guard text.string.hasPrefix(typed), typed.count < text.string.count else { return nil }
    return text.string.dropFirst(typed.count).first.map { KeyPress(.character($0)) }
  }

  mutating func key(at step: TakeBackStep) -> KeyPress? {
    guard let round = step.turn?.round, let words = memory.words[round]?.words,
      !memory.changed.contains(round)
    else {
      memory.isLeaving = true
      return .escape
    }
    if let next = type(words, over: step.editor) { return next }
    memory.changed.insert(round)
    return .enter
  }
}
