import PlainText
import WorkshopModel
import WorkshopStore

/// The new file a workshop was saved to when the one it was in was gone.
struct WorkshopCopy: Sendable {
  let path: String
  /// As it is typed in a command.
  let fileName: CleanText
  let timeline: Timeline
  let drafts: [DraftSlot: CleanText]
}

/// How the names that people type for a copy become paths and back; the app itself knows no files.
public struct CopyNaming {
  let path: (String) -> String
  let shown: (String) -> CleanText

  public init(path: @escaping (String) -> String, shown: @escaping (String) -> CleanText) {
    self.path = path
    self.shown = shown
  }
}

extension AppState {
  /// The workshop's file is gone: a copy is offered once by itself, as soon as nobody is typing.
  mutating func offerCopy() {
    guard face == .desk, seat == nil, dialogs.isEmpty, typedAt == nil, !copyWasOffered else {
      return
    }
    openCopyDialog()
  }

  /// Offers it again, because something could not be written.
  mutating func openCopyDialog() {
    guard face == .desk, seat == nil, !dialogs.contains(where: { $0.end == .fileFound }) else {
      return
    }
    copyWasOffered = true
    open(SaveCopyDialog(copyPath))
  }

  /// It was only moved away for a moment.
  mutating func hasFileAgain() {
    copyWasOffered = false
    dialogs.removeAll { $0.end == .fileFound }
  }

  /// Everything goes on in the copy.
  mutating func copied(_ copy: WorkshopCopy) {
    timeline = copy.timeline
    drafts = copy.drafts
    fileName = copy.fileName
    copiedTo = copy.path
    saveProblem = nil
    waiting.foundAgain(at: now)
    hasFileAgain()
    say("Saved as \(copy.fileName). You go on there; seats and rooms open it anew.", .good)
  }
}
