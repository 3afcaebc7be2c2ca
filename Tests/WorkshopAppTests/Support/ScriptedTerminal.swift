import Dispatch
import TerminalUI
import WorkshopModel

/// A terminal without a screen: it hands out what a test puts in and keeps the last frame.
final class ScriptedTerminal: Terminal {
  var size: Size
  private(set) var frame: Frame
  private(set) var framesShown = 0
  /// The last frame that was made ready, whether it was shown or not.
  private(set) var prepared: Frame?
  /// All that was shown since a test emptied it.
  var shown: [Frame] = []
  /// What happens while a frame is sent.
  var whenShown: () -> Void = {}
  private(set) var inputDiscarded = 0
  private(set) var scrollbackErased: [Scrollback] = []
  private(set) var suspensions = 0
  /// What the next wait returns.
  var next: [TerminalEvent] = []
  /// How long the last wait would have taken at most; nil for ever.
  private(set) var timeout: Double?

  init(size: Size) {
    self.size = size
    frame = Frame(size: size)
  }

  func prepare(_ frame: Frame, in theme: Theme) { prepared = frame }

  func show(_ frame: Frame, in theme: Theme) {
    self.frame = frame
    shown.append(frame)
    framesShown += 1
    whenShown()
  }

  func wait(seconds: Double?) -> [TerminalEvent] {
    timeout = seconds
    defer { next = [] }
    return next
  }

  /// Signalled by `wake`.
  let bell = DispatchSemaphore(value: 0)

  var wake: @Sendable () -> Void { { [bell] in bell.signal() } }

  func discardInput() { inputDiscarded += 1 }

  func eraseScrollback(_ lines: Scrollback) { scrollbackErased.append(lines) }

  func suspend() { suspensions += 1 }
}
