import PlainText
import TerminalUI

/// A step at which a text is typed, one at a time.
protocol TypingStep: SeatStep {
  var editor: TextEditor { get set }
  /// Whether whoever types on gives up what was asked for before; a try that is counted is not.
  var givesUpByTyping: Bool { get }
}

extension TypingStep {
  var givesUpByTyping: Bool { true }
  var refusal: CleanText? { editor.refusal }

  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    _ = editor.handle(key, width: room.columns(of: editor, usually: room.area.width))
    return answer(since: before)
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    _ = editor.paste(text)
    return answer(since: before)
  }

  /// What comes of the text that stood there before the last input.
  func answer(since before: CleanText) -> SeatMove {
    if let refusal = editor.refusal { return .refuse(refusal) }
    return givesUpByTyping && editor.text != before ? .edited : .stay
  }
}

extension SeatRoom {
  /// How many columns a line of `editor` has here: the keys that move by lines must know.
  func columns(of editor: TextEditor, usually width: Int) -> Int {
    switch manner {
    case .usual: width
    case .large: editor.spreadColumns(in: area.width)
    case .plain: area.width
    }
  }
}
