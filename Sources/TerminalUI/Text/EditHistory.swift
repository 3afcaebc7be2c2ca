/// What undo and redo of one text field go back to.
struct EditHistory: Hashable, Sendable {
  struct State: Hashable, Sendable {
    var characters: [Character]
    var cursor: Int
  }

  /// Steps of the same kind in a row are undone together; typing starts anew at each word.
  enum Kind: Hashable, Sendable {
    case typing(startsWord: Bool)
    case deleting
    case single
  }

  /// More steps than anyone undoes in one field.
  private static let cap = 200

  private var past: [State] = []
  private var future: [State] = []
  private var last = Kind.single

  /// Remembers the state that a step of `kind` is about to change.
  mutating func record(_ characters: [Character], cursor: Int, before kind: Kind) {
    future = []
    defer { last = kind }
    guard !continues(kind) else { return }
    past.append(State(characters: characters, cursor: cursor))
    if past.count > Self.cap { past.removeFirst() }
  }

  /// The next step is undone by itself.
  mutating func endGroup() { last = .single }

  mutating func undo(from state: State) -> State? {
    guard let previous = past.popLast() else { return nil }
    future.append(state)
    last = .single
    return previous
  }

  mutating func redo(from state: State) -> State? {
    guard let next = future.popLast() else { return nil }
    past.append(state)
    last = .single
    return next
  }

  private func continues(_ kind: Kind) -> Bool {
    switch (last, kind) {
    case (.typing, .typing(let startsWord)): !startsWord
    case (.deleting, .deleting): true
    default: false
    }
  }
}
