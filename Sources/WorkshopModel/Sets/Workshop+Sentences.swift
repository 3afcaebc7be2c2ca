import PlainText

extension Workshop {
  /// The key result with its values in the cycle of its set, as one sentence; nil where it is gone.
  public func sentence(of keyResult: KeyResultID) -> CleanText? {
    set(of: keyResult).flatMap { set in
      set.keyResult(keyResult)?.wholeSentence(in: set.cycle)
    }
  }
}
